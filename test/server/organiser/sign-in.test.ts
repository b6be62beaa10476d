import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  anOrganisersServer,
  askForLink,
  formBody,
  ORGANISER,
  pressLink,
  signedIn,
} from '../../support/server/an-organiser.ts';

const cookieOf = (response: Response) => response.headers.get('Set-Cookie') ?? '';

describe('signing in to the organiser’s pages', () => {
  it('goes by a link that is mailed to an address in the configuration', async () => {
    const server = anOrganisersServer();
    await askForLink(server, 'PAUL@organizer.example');
    const [mail] = await server.mails();
    assert.equal(mail?.to.address, ORGANISER);
  });

  it('says the same for any address', async () => {
    const server = anOrganisersServer();
    const ask = async (email: string) => {
      const response = await server.app.request('/organiser/sign-in', {
        method: 'POST',
        headers: {Origin: 'https://signup.example'},
        body: formBody({email}),
      });
      const page = await response.text();
      return [response.status, page.replaceAll(email, '').replace(/nonce="\w+"/, '')];
    };
    assert.deepEqual(await ask('eve@visitor.example'), await ask(ORGANISER));
  });

  it('mails nothing to an address that is not in the configuration', async () => {
    const server = anOrganisersServer();
    await server.app.request('/organiser/sign-in', {
      method: 'POST',
      headers: {Origin: 'https://signup.example'},
      body: formBody({email: 'eve@visitor.example'}),
    });
    assert.deepEqual(await server.mails(), []);
  });

  it('changes nothing while the link is only looked at, as mail scanners do', async () => {
    const server = anOrganisersServer();
    const link = await askForLink(server);
    const looks = [];
    for (let times = 0; times < 3; times += 1) {
      const response = await server.app.request(`/organiser${link}`);
      looks.push([response.status, cookieOf(response)]);
    }
    const pressed = await pressLink(server, link);
    assert.deepEqual([looks, pressed.status], [Array(3).fill([200, '']), 303]);
  });

  it('works once a link', async () => {
    const server = anOrganisersServer();
    const link = await askForLink(server);
    await pressLink(server, link);
    const again = await pressLink(server, link);
    assert.deepEqual([again.status, cookieOf(again)], [410, '']);
  });

  it('works for a quarter of an hour', async () => {
    const server = anOrganisersServer();
    const link = await askForLink(server);
    server.clock.advance({minutes: 15});
    assert.equal((await pressLink(server, link)).status, 410);
  });

  it('stops for an address that has been taken out of the configuration', async () => {
    const organizers = [ORGANISER];
    const server = anOrganisersServer({settings: {organizers}});
    const link = await askForLink(server);
    organizers.pop();
    assert.equal((await pressLink(server, link)).status, 410);
  });

  it('mails no more than three links that hold', async () => {
    const server = anOrganisersServer();
    for (let times = 0; times < 5; times += 1) await askForLink(server);
    const within = (await server.mails()).length;
    server.clock.advance({minutes: 16});
    await askForLink(server);
    assert.deepEqual([within, (await server.mails()).length], [3, 4]);
  });
});

describe('the session of an organiser', () => {
  it('is kept in a cookie that scripts, other sites and other paths don’t get', async () => {
    const server = anOrganisersServer();
    const cookie = cookieOf(await pressLink(server, await askForLink(server)));
    const attributes = cookie.split('; ').slice(1).sort();
    assert.match(cookie, /^__Secure-opslag-organiser=/);
    assert.deepEqual(attributes, [
      'HttpOnly',
      'Max-Age=43200',
      'Path=/organiser',
      'SameSite=Lax',
      'Secure',
    ]);
  });

  it('ends twelve hours after it was last used', async () => {
    const server = anOrganisersServer();
    const {get} = await signedIn(server);
    server.clock.advance({hours: 11});
    const renewed = await get('');
    server.clock.advance({hours: 11});
    const still = await get('');
    server.clock.advance({hours: 12});
    const ended = await get('');
    assert.deepEqual(
      [renewed.status, cookieOf(renewed).includes('Max-Age=43200'), still.status, ended.status],
      [200, true, 200, 303],
    );
  });

  it('ends with signing out, also for a copy of its cookie', async () => {
    const server = anOrganisersServer();
    const {get, post} = await signedIn(server);
    const out = await post('/sign-out');
    const after = await get('');
    assert.match(cookieOf(out), /Max-Age=0/);
    assert.deepEqual([after.status, after.headers.get('Location')], [303, '/organiser/sign-in']);
  });

  it('ends when the address is taken out of the configuration', async () => {
    const organizers = [ORGANISER];
    const {get} = await signedIn(anOrganisersServer({settings: {organizers}}));
    organizers.pop();
    assert.equal((await get('')).status, 303);
  });

  it('ends when the secret is another', async () => {
    const server = anOrganisersServer();
    const {get} = await signedIn(server);
    Object.assign(server.surroundings, {secret: 'another secret, as long as the first one was'});
    assert.equal((await get('')).status, 303);
  });
});
