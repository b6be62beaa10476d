import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import express from 'express';
import {sendElsewhere} from '../../src/client/send-elsewhere.ts';
import type {FormEncoding} from '../../src/feed/vocabulary.ts';

const content = {
  event: 'folkemoede',
  offer: undefined,
  contact: {name: 'Åse Æbelø & søn', email: 'ase@visitor.example'},
  people: [{name: 'Bo = Holm', sessions: ['salon']}],
  answers: {diet: ['Nødder, æg\nog mælk'], themes: ['x', 'y']},
  consents: {list: '1'},
  lang: 'da',
};

/** A form handler as others have it: Express with the parsers that it brings. */
class FormHandler {
  readonly understood: unknown[] = [];
  readonly #server: Server;

  constructor() {
    const app = express();
    app.use((_request, response, next) => {
      response.set('Access-Control-Allow-Origin', '*');
      response.set('Access-Control-Allow-Headers', 'Content-Type');
      next();
    });
    app.use(express.urlencoded({extended: false}), express.json());
    app.post('/sign-up', (request, response) => {
      this.understood.push({...request.body});
      response.redirect(303, '/thanks');
    });
    app.get('/thanks', (_request, response) => {
      response.send('<h1>Tak</h1>');
    });
    app.post('/busy', (_request, response) => {
      response.sendStatus(429);
    });
    app.post('/broken', (_request, response) => {
      response.sendStatus(500);
    });
    this.#server = createServer(app);
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  }

  async close() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describe('a form handler that is not ours', () => {
  const handler = new FormHandler();
  let address = '';

  before(async () => {
    address = await handler.open();
  });
  after(() => handler.close());

  const endpoint = (path: string, encoding: FormEncoding = 'urlencoded') => ({
    url: `${address}${path}`,
    encoding,
    fields: {'contact.email': 'mail', 'people.0.name': 'guest'},
  });

  const expected = {
    event: 'folkemoede',
    'contact.name': 'Åse Æbelø & søn',
    mail: 'ase@visitor.example',
    guest: 'Bo = Holm',
    'people.0.sessions': 'salon',
    'answers.diet': 'Nødder, æg\nog mælk',
    'answers.themes': ['x', 'y'],
    'consents.list': '1',
    lang: 'da',
  };

  for (const encoding of ['json', 'urlencoded'] as const) {
    it(`understands every field, by its own names, as ${encoding}`, async () => {
      handler.understood.length = 0;
      const answer = await sendElsewhere(endpoint('/sign-up', encoding), content);
      assert.deepEqual(answer, {ok: true, receipt: {status: 'handed-over'}});
      const [{...fields}] = handler.understood as Record<string, unknown>[];
      // The URL standard has line ends go as they are; JSON too.
      assert.deepEqual(fields, expected);
    });
  }

  const refusals = [
    {path: '/busy', kind: 'too-many'},
    {path: '/broken', kind: 'unavailable'},
    {path: '/no-such-form', kind: 'unavailable'},
  ];

  for (const {path, kind} of refusals) {
    it(`is heard when it says no at ${path}`, async () => {
      const answer = await sendElsewhere(endpoint(path), content);
      assert.deepEqual(answer, {ok: false, problem: {kind, fields: []}});
    });
  }

  it('may be out of reach', async () => {
    const answer = await sendElsewhere(
      {url: 'http://127.0.0.1:1/sign-up', encoding: 'json', fields: {}},
      content,
    );
    assert.deepEqual(answer, {ok: false, problem: {kind: 'unreachable', fields: []}});
  });
});
