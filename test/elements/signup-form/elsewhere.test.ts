import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {alerted, alertIn, fill, headed, press, send} from '../../support/form-page.ts';
import {inside} from '../../support/mount.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {fillAsAnne, openForm} from './a-form.ts';

type Understood = Readonly<Record<string, unknown>>;

/** Finds what the handler has understood of the form of a visitor. */
async function understoodOf(mail: string): Promise<readonly Understood[]> {
  const all = await executeServerCommand<readonly Understood[], undefined>(
    'form-handler-understood',
  );
  return all.filter(one => one['mail'] === mail);
}

/** A feed without a server of ours: its sign-ups go to a form handler on another origin. */
const feedFor = (url: string, encoding: string) =>
  aPublishedFeed(
    aPublishedEvent({
      registration: {
        endpoint: {url, encoding, fields: {'contact.email': 'mail', 'people.0.name': 'guest'}},
        maximumPeople: 5,
      },
    }),
  );

describe('<signup-form>, with a form handler that is not ours, on another origin', () => {
  let handler = '';

  before(async () => {
    handler = await executeServerCommand<string, undefined>('form-handler');
  });
  afterEach(() => {
    sessionStorage.clear();
  });

  for (const encoding of ['json', 'urlencoded']) {
    it(`gets through, by the names that the fields have there, as ${encoding}`, async () => {
      const mail = `${crypto.randomUUID()}@visitor.example`;
      const form = await openForm(feedFor(`${handler}allowed/sign-up`, encoding));
      await fillAsAnne(form);
      await fill(form, 'contact.email', mail);
      await press(form, '.add');
      await fill(form, 'people.0.name', 'Åse Æbelø & søn');
      await send(form);
      await headed(form, 'Your sign-up has been sent');
      const understood = await understoodOf(mail);
      expect(
        understood.map(one => [one['event'], one['contact.name'], one['guest']]),
      ).to.deep.equal([['folkemoede', 'Anne Jensen', 'Åse Æbelø & søn']]);
    });
  }

  it('says so in plain words where that lets no other sites in, and loses nothing', async () => {
    const mail = `${crypto.randomUUID()}@visitor.example`;
    const form = await openForm(feedFor(`${handler}closed/sign-up`, 'json'));
    await fillAsAnne(form);
    await fill(form, 'contact.email', mail);
    await send(form);
    await alerted(form);
    expect(alertIn(form)).to.contain('We couldn’t get through');
    expect(inside<HTMLInputElement>(form, '[name="contact.email"]')?.value).to.equal(mail);
    expect(await understoodOf(mail)).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });
});
