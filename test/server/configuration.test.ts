import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {explainFaults} from '../../server/src/configuration/explain.ts';
import {KEYS} from '../../server/src/configuration/keys.ts';
import {readConfiguration} from '../../server/src/configuration/read.ts';
import {valueAt} from '../../server/src/configuration/paths.ts';
import {settingsOf} from '../../server/src/configuration/settings.ts';
import {valueOf} from '../../server/src/configuration/variables.ts';
import {DEFAULT_ADDRESS_LIMIT, DEFAULT_CAPTCHA_COST} from '../../server/src/surroundings.ts';
import {aConfiguration} from '../support/server/a-configuration.ts';

const FILE = 'opslag.config.json';

const webhooks = {url: 'https://organizer.example/hook', secret: `whsec_${'A'.repeat(44)}`};
const listmonk = {
  url: 'https://lists.example/',
  lists: {'*': 'eb420c55-4cfb-4972-92ba-c93c34ba475d'},
};
const turnstile = {name: 'turnstile', siteKey: 'key', secret: 'hunter2'} as const;

const read = (fields: object, environment = {}) =>
  readConfiguration(JSON.stringify(aConfiguration(fields)), environment);

/** What is said about a configuration that can't be used. */
function complaintsOf(fields: object, environment = {}): readonly string[] {
  const reading = read(fields, environment);
  return reading.ok ? [] : explainFaults(reading.faults, FILE);
}

function configurationOf(fields: object, environment = {}) {
  const reading = read(fields, environment);
  return reading.ok ? reading.configuration : assert.fail(JSON.stringify(reading.faults));
}

describe('the configuration', () => {
  it('of the least that is needed is enough', () => {
    const {port, host, database, organizers, addressLimit} = configurationOf({port: undefined});
    assert.deepEqual(
      {port, host, database, organizers, addressLimit},
      {
        port: 8080,
        host: '127.0.0.1',
        database: 'opslag.sqlite',
        organizers: [],
        addressLimit: {perHour: 3, perDay: 10},
      },
    );
  });

  it('may stand in the environment alone', () => {
    const reading = readConfiguration(undefined, {
      OPSLAG_URL: 'https://signup.example.org/api/',
      PORT: '3000',
      OPSLAG_ORGANIZER_NAME: 'Sammen i Byen',
      OPSLAG_ORGANIZER_EMAIL: 'paul@example.org',
      OPSLAG_ORGANIZERS: 'paul@example.org, anna@example.org',
      OPSLAG_LANG: 'nb',
      OPSLAG_TIME_ZONE: 'Europe/Oslo',
      OPSLAG_FEEDS: 'https://a.example/e.json https://b.example/e.json',
      OPSLAG_SMTP: 'smtps://user:password@mail.example.org',
      OPSLAG_SECRET: 'x'.repeat(32),
      OPSLAG_CAPTCHA_ITERATIONS: '100',
      OPSLAG_CAPTCHA_TRIES: '10,20',
      DATABASE_URL: 'postgresql://user:password@db.example/opslag',
    });
    assert.ok(reading.ok, JSON.stringify(reading));
    const {port, organizers, feeds} = reading.configuration;
    const {iterations, tries} = reading.configuration.captcha;
    assert.deepEqual(
      {port, organizers, feeds, iterations, tries},
      {
        port: 3000,
        organizers: ['paul@example.org', 'anna@example.org'],
        feeds: ['https://a.example/e.json', 'https://b.example/e.json'],
        iterations: 100,
        tries: [10, 20],
      },
    );
  });

  it('tells the server of all that the organiser has decided', () => {
    const decided = {
      ...{newsletterFrom: 'news@organizer.example', organizers: ['paul@organizer.example']},
      ...{webhooks, listmonk, captchaProviders: [turnstile], keepDays: 7},
      ...{addressLimit: {perHour: 1, perDay: 2}, from: 'post@organizer.example'},
    };
    const {url, organizer, lang, timeZone, captcha} = aConfiguration();
    assert.deepEqual(settingsOf(configurationOf(decided)), {
      ...{url, organizer, lang, timeZone, captcha},
      ...decided,
    });
  });

  it('of other programs may stand in the environment', () => {
    const configuration = configurationOf(
      {},
      {
        OPSLAG_WEBHOOKS_URL: webhooks.url,
        OPSLAG_WEBHOOKS_SECRET: webhooks.secret,
        OPSLAG_WEBHOOKS_KINDS: 'sign-up.confirmed sign-up.cancelled',
        OPSLAG_LISTMONK_URL: listmonk.url,
        OPSLAG_LISTMONK_LISTS: JSON.stringify(listmonk.lists),
        OPSLAG_CAPTCHA_PROVIDERS: JSON.stringify([turnstile]),
        OPSLAG_PROXIES: '2',
      },
    );
    assert.deepEqual(configuration.webhooks, {
      ...webhooks,
      kinds: ['sign-up.confirmed', 'sign-up.cancelled'],
    });
    assert.deepEqual(configuration.listmonk, listmonk);
    assert.deepEqual(configuration.captchaProviders, [turnstile]);
    assert.equal(configuration.proxies, 2);
  });

  it('of a part of the captcha leaves the rest as it is', () => {
    const {captcha} = configurationOf({captcha: undefined}, {OPSLAG_CAPTCHA_ITERATIONS: '100'});
    assert.deepEqual(captcha, {...DEFAULT_CAPTCHA_COST, iterations: 100});
  });

  it('of one limit leaves the other as it is', () => {
    const {addressLimit} = configurationOf({addressLimit: {perHour: 5}});
    assert.deepEqual(addressLimit, {...DEFAULT_ADDRESS_LIMIT, perHour: 5});
  });

  it('of the environment counts more than that of the file', () => {
    const {organizer} = configurationOf({}, {OPSLAG_ORGANIZER_NAME: 'Andre'});
    assert.deepEqual(organizer, {name: 'Andre', email: 'paul@organizer.example'});
  });

  for (const [path, key] of Object.entries(KEYS)) {
    it(`is told how to write ${path} by an example that holds`, () => {
      const [first = '', ...rest] = path.split('.');
      // What stands in <> is the reader's to fill in.
      const value = valueOf(key.example.replace(/<.*>/, 'A'.repeat(44)), key);
      const inner = {captcha: aConfiguration().captcha, addressLimit: {}, webhooks, listmonk};
      const outer: unknown = Reflect.get({...aConfiguration(), ...inner}, first);
      const field = rest[0] === undefined ? value : {...(outer as object), [rest[0]]: value};
      const isMail = path === 'smtp' ? {mailFolder: undefined} : {};
      assert.deepEqual(complaintsOf({[first]: field, ...isMail}), []);
    });
  }
});

describe('a configuration that can’t be used', () => {
  it('is told all that is wrong with it at once', () => {
    const complaints = complaintsOf({url: undefined, port: 'eighty', lang: 'dansk', prot: 1});
    assert.equal(complaints.length, 4);
  });

  for (const {when, fields, says} of [
    {
      when: 'something is missing',
      fields: {url: undefined},
      says: [/^"url" is missing/, /"url":"https:/, /OPSLAG_URL=/],
    },
    {
      when: 'a part is missing as a whole',
      fields: {organizer: undefined},
      says: [/^"organizer\.name" is missing/, /^"organizer\.email" is missing/m],
    },
    {
      when: 'a value is of another kind',
      fields: {port: 'eighty'},
      says: [/^"port" is "eighty"; it has to be a number from 0 to 65535/],
    },
    {
      when: 'one of a list is wrong',
      fields: {feeds: ['https://a.example/', 'events.json']},
      says: [/^"feeds\.1" is "events\.json"/],
    },
    {when: 'there is no such time zone', fields: {timeZone: 'Danmark'}, says: [/"timeZone" is/]},
    {
      when: 'a captcha would shut everyone out',
      fields: {captcha: {iterations: 1, tries: [1, 3001]}},
      says: [/"captcha\.tries\.1" is 3001/],
    },
    {
      when: 'the most tries are fewer than the fewest',
      fields: {captcha: {iterations: 1, tries: [9, 3]}},
      says: [/"captcha\.tries" is \[9,3\].*smaller one first/],
    },
    {when: 'a key is misspelt', fields: {prot: 80}, says: [/^"prot" is not known.*\bport\b/]},
    {
      when: 'mail goes nowhere',
      fields: {mailFolder: undefined},
      says: [/"smtp" is missing/, /"mailFolder"/],
    },
    {when: 'mail goes two ways', fields: {smtp: 'smtp://a'}, says: [/Both "smtp" and/]},
    {
      when: 'a webhook has no secret',
      fields: {webhooks: {url: webhooks.url}},
      says: [/^"webhooks\.secret" is missing: what each call is signed with/, /_WEBHOOKS_SECRET=/],
    },
    {
      when: 'a webhook’s secret can be guessed',
      fields: {webhooks: {...webhooks, secret: 'hunter2'}},
      says: [/^"webhooks\.secret" can't be used; it has to be whsec_ and 24 to 64 random bytes/],
    },
    {
      when: 'a webhook would be told without encryption',
      fields: {webhooks: {...webhooks, url: 'http://organizer.example/'}},
      says: [/^"webhooks\.url" can't be used; it has to be an address with https/],
    },
    {
      when: 'a webhook is to be told of what never happens',
      fields: {webhooks: {...webhooks, kinds: ['sign-up.confirmd']}},
      says: [/^"webhooks\.kinds\.0" is "sign-up\.confirmd".*sign-up\.confirmed/],
    },
    {
      when: 'listmonk’s list is named by its number',
      fields: {listmonk: {...listmonk, lists: {'*': 3}}},
      says: [/^"listmonk\.lists\.\*" is 3; it has to be an object in JSON, with the UUID/],
    },
    {
      when: 'listmonk has no list',
      fields: {listmonk: {...listmonk, lists: {}}},
      says: [/^"listmonk\.lists" is \{\}/],
    },
    {
      when: 'a captcha’s provider is not known',
      fields: {captchaProviders: [{...turnstile, name: 'recaptcha'}]},
      says: [/^"captchaProviders\.0\.name" can't be used.*"turnstile", "hcaptcha" or "friendly"/],
    },
    {
      when: 'a captcha’s provider is given twice',
      fields: {captchaProviders: [turnstile, turnstile]},
      says: [/^"captchaProviders" can't be used.*each name once/],
    },
    {
      when: 'something of a captcha’s provider is misspelt',
      fields: {captchaProviders: [{...turnstile, sitekey: 'key'}]},
      says: [/^"captchaProviders\.0\.sitekey" is not known; .*"siteKey"/],
    },
    {
      when: 'there are fewer proxies than none',
      fields: {proxies: -1},
      says: [/^"proxies" is -1; it has to be a whole number/],
    },
    {
      when: 'a captcha would hold only when it is over',
      fields: {captcha: {wait: [2000, 600000]}},
      says: [/^"captcha\.wait\.1" is 600000; it has to be two whole numbers from 0 to 60000/],
    },
    {
      when: 'several machines would each have a secret of their own',
      fields: {database: 'postgresql://db.example/opslag'},
      says: [/"secret" is missing: machines that share a database/],
    },
  ]) {
    it(`says so where ${when}`, () => {
      const words = complaintsOf(fields).join('\n');
      for (const pattern of says) assert.match(words, pattern);
    });
  }

  it('is not repeated where it is secret', () => {
    const words = complaintsOf({
      ...{secret: 'hunter2', smtp: 'hunter2', mailFolder: undefined},
      captchaProviders: [turnstile, turnstile],
      webhooks: {url: 'https://paul:hunter2@organizer.example/', secret: 'hunter2'},
    }).join();
    assert.match(words, /"secret" can't be used/);
    assert.doesNotMatch(words, /hunter2/);
  });

  it('may be a variable that is no JSON', () => {
    const words = complaintsOf({}, {OPSLAG_CAPTCHA_PROVIDERS: '[{name: turnstile}'}).join();
    assert.match(words, /^"captchaProviders" can't be used; it has to be a list in JSON/);
  });

  it('may be a misspelt variable', () => {
    assert.match(complaintsOf({}, {OPSLAG_FEED: 'x'}).join(), /^OPSLAG_FEED is set, and is not/);
  });

  for (const [text, says] of [
    ['{"url": ', /is not JSON/],
    ['[]', /has to be one JSON object/],
  ] as const) {
    it(`is told what it is where it is ${text}`, () => {
      const reading = readConfiguration(text, {});
      const words = reading.ok ? '' : explainFaults(reading.faults, FILE).join();
      assert.match(words, says);
    });
  }
});

describe('the page on running the server', () => {
  const page = readFile(new URL('../../docs/running.md', import.meta.url), 'utf8');

  it('tells of every key and every variable', async () => {
    const names = Object.entries(KEYS).flatMap(([path, {variables}]) => [path, ...variables]);
    const text = await page;
    assert.deepEqual(
      names.filter(name => !text.includes(`\`${name}\``)),
      [],
    );
  });

  for (const [path, {meaning}] of Object.entries(KEYS)) {
    it(`says what ${path} means`, async () => {
      assert.equal((await cellsOf(path))[3], meaning);
    });
  }

  const written = {port: undefined, captcha: undefined};
  const configuration = configurationOf(written);
  for (const path of Object.keys(KEYS)) {
    const value = valueAt(configuration, path.split('.'));
    if (valueAt({...aConfiguration(), ...written}, path.split('.')) !== undefined) continue;
    if (value === undefined || path === 'organizers') continue;
    it(`says what ${path} is where it is left out`, async () => {
      const said = (await cellsOf(path))[4] ?? '';
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      assert.equal(said.replace(/[` ]/g, ''), text);
    });
  }

  /** The line about a key in the table, cell by cell. */
  async function cellsOf(path: string): Promise<readonly string[]> {
    const line = (await page).split('\n').find(one => one.startsWith(`| \`${path}\` |`)) ?? '';
    return line.split('|').map(cell => cell.trim());
  }
});
