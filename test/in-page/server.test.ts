import {expect} from '@open-wc/testing';
import {aServer} from '../support/server/a-server.ts';
import {problemOf, receiptOf, signUp, subscribe} from '../support/server/requests.ts';

// The demo and the elements' tests speak with the real server inside the page; what it does is
// tested in `test/server`, and here that it does it in every browser.
describe('the server inside a page', () => {
  it('signs up, and writes the mail', async () => {
    const {app, mails} = aServer();
    const response = await signUp(app, {contact: {name: 'Søren 王', email: 's@visitor.example'}});
    expect(response.status).to.equal(201);
    const {reference} = await receiptOf(response);
    expect((await mails())[0]?.text)
      .to.contain('Søren 王')
      .and.to.contain(reference);
  });

  it('subscribes, and opens the page of the link', async () => {
    const {app, mails} = aServer();
    await subscribe(app);
    const link = new URL((await mails())[0]?.text.match(/https:\S+/)?.[0] ?? '');
    const page = await app.request(`${link.pathname}${link.search}`);
    expect(await page.text()).to.contain('anne@visitor.example');
  });

  it('takes a request that the page has made, and answers as over the network', async () => {
    const {app} = aServer();
    const request = new Request('https://signup.example/sign-ups', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'a key'},
      body: JSON.stringify({event: 'folkemoede'}),
    });
    const response = await app.fetch(request);
    expect(response.headers.get('Content-Type')).to.equal('application/problem+json');
    const {kind, fields} = await problemOf(response);
    expect(kind).to.equal('invalid');
    expect(fields).to.deep.include({field: 'contact', fault: 'missing'});
  });
});
