import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {explainFaults} from '../../server/src/configuration/explain.ts';
import {KEYS} from '../../server/src/configuration/keys.ts';
import {readConfiguration} from '../../server/src/configuration/read.ts';
import {valueOf} from '../../server/src/configuration/variables.ts';
import {aConfiguration} from '../support/server/a-configuration.ts';

const FILE = 'opslag.config.json';

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
    const {port, organizers, feeds, captcha} = reading.configuration;
    assert.deepEqual(
      {port, organizers, feeds, captcha},
      {
        port: 3000,
        organizers: ['paul@example.org', 'anna@example.org'],
        feeds: ['https://a.example/e.json', 'https://b.example/e.json'],
        captcha: {iterations: 100, tries: [10, 20]},
      },
    );
  });

  it('of the environment counts more than that of the file', () => {
    const {organizer} = configurationOf({}, {OPSLAG_ORGANIZER_NAME: 'Andre'});
    assert.deepEqual(organizer, {name: 'Andre', email: 'paul@organizer.example'});
  });

  for (const [path, key] of Object.entries(KEYS)) {
    it(`is told how to write ${path} by an example that holds`, () => {
      const [first = '', ...rest] = path.split('.');
      const value = valueOf(key.example, key);
      const inner = {captcha: aConfiguration().captcha, addressLimit: {perHour: 3, perDay: 10}};
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
    const words = complaintsOf({secret: 'hunter2', smtp: 'hunter2', mailFolder: undefined}).join();
    assert.match(words, /"secret" can't be used/);
    assert.doesNotMatch(words, /hunter2/);
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
  it('tells of every key and every variable', async () => {
    const page = await readFile(new URL('../../docs/running.md', import.meta.url), 'utf8');
    const names = Object.entries(KEYS).flatMap(([path, {variables}]) => [path, ...variables]);
    assert.deepEqual(
      names.filter(name => !page.includes(`\`${name}\``)),
      [],
    );
  });
});
