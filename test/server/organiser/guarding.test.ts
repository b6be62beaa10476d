import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  anOrganisersServer,
  formBody,
  signedIn,
  type OrganiserBrowser,
} from '../../support/server/an-organiser.ts';
import {receiptOf, signUp} from '../../support/server/requests.ts';
import type {TestServer} from '../../support/server/a-server.ts';

const PAGES = [
  '',
  '/search',
  '/log',
  '/newsletter',
  '/newsletter/subscribers.csv',
  '/data',
  '/events/folkemoede',
  '/events/folkemoede/people',
  '/events/folkemoede/people.csv',
  '/events/folkemoede/people.xlsx',
  '/events/folkemoede/add',
  '/events/folkemoede/door',
  '/events/folkemoede/print',
  '/events/folkemoede/mail',
];

const OF_A_SIGN_UP = ['', '/edit', '/move', '/cancel'];

/** Signs Anne up, and gives the path of her sign-up. */
async function annesPath(server: TestServer): Promise<string> {
  const {reference} = await receiptOf(await signUp(server.app));
  const found = await server.surroundings.store.transaction(({signUps}) =>
    signUps.list({words: reference}, {limit: 1}),
  );
  return `/sign-ups/${found[0]?.id}`;
}

describe('without a session', () => {
  it('every page leads to signing in and shows nothing', async () => {
    const server = anOrganisersServer();
    const anne = await annesPath(server);
    const paths = [...PAGES, ...OF_A_SIGN_UP.map(path => anne + path)];
    for (const path of paths) {
      const response = await server.app.request(`/organiser${path}`);
      const answer = [response.status, response.headers.get('Location'), await response.text()];
      assert.deepEqual(answer, [303, '/organiser/sign-in', ''], path);
    }
  });

  it('every page is there for who has one', async () => {
    const server = anOrganisersServer();
    const {get} = await signedIn(server);
    const anne = await annesPath(server);
    for (const path of [...PAGES, ...OF_A_SIGN_UP.map(one => anne + one)]) {
      assert.equal((await get(path)).status, 200, path);
    }
  });

  it('a cookie that was tampered with is worth nothing', async () => {
    const server = anOrganisersServer();
    const {cookie} = await signedIn(server);
    const [name = '', value = ''] = cookie.split('=');
    const [id = '', seal = ''] = value.split('.');
    const turned = `${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`;
    const tampered = [`${id}.${turned}`, `${id.slice(1)}.${seal}`, id, `${id}.`, `.${seal}`, ''];
    for (const one of tampered) {
      const response = await server.app.request('/organiser', {
        headers: {Cookie: `${name}=${one}`},
      });
      assert.equal(response.status, 303, one);
    }
  });

  it('another server’s cookie is worth nothing', async () => {
    const {cookie} = await signedIn(anOrganisersServer());
    const response = await anOrganisersServer().app.request('/organiser', {
      headers: {Cookie: cookie},
    });
    assert.equal(response.status, 303);
  });
});

describe('a session', () => {
  /** Asks for a page as a browser does for something of that kind. */
  const askFor = async (destination: string) => {
    const server = anOrganisersServer();
    const {cookie} = await signedIn(server);
    return server.app.request('/organiser/events/folkemoede/people.csv', {
      headers: {Cookie: cookie, 'Sec-Fetch-Dest': destination},
    });
  };

  it('counts for pages and files that a person asks for', async () => {
    assert.equal((await askFor('document')).status, 200);
  });

  for (const destination of ['empty', 'script', 'style', 'image', 'iframe', 'object', 'embed']) {
    it(`is worth nothing where a script asks, with the destination ${destination}`, async () => {
      const response = await askFor(destination);
      assert.deepEqual([response.status, await response.text()], [303, '']);
    });
  }
});

describe('a form of the organiser’s pages', () => {
  const sendFrom = async (
    server: TestServer,
    {cookie, formToken}: OrganiserBrowser,
    headers: Record<string, string>,
    form = formToken,
  ) =>
    server.app.request('/organiser/sign-out', {
      method: 'POST',
      headers: {Cookie: cookie, ...headers},
      body: formBody({form}),
    });

  const elsewhere: readonly {readonly from: string; readonly headers: Record<string, string>}[] = [
    {
      from: 'another website',
      headers: {Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site'},
    },
    {
      from: 'another server of the domain',
      headers: {Origin: 'https://signup.example', 'Sec-Fetch-Site': 'same-site'},
    },
    {from: 'a page that hides where it is', headers: {Origin: 'null'}},
    {from: 'a program that says nothing', headers: {}},
  ];

  for (const {from, headers} of elsewhere) {
    it(`is refused from ${from}`, async () => {
      const server = anOrganisersServer();
      const browser = await signedIn(server);
      const refused = await sendFrom(server, browser, headers);
      assert.deepEqual([refused.status, (await browser.get('')).status], [403, 200]);
    });
  }

  it('is refused without the token of its session', async () => {
    const server = anOrganisersServer();
    const [own, other] = [await signedIn(server), await signedIn(server)];
    for (const form of ['', other.formToken, `${own.formToken}x`]) {
      const headers = {Origin: 'https://signup.example'};
      assert.equal((await sendFrom(server, own, headers, form)).status, 403, form);
    }
  });

  it('is refused when signing in from another website', async () => {
    const server = anOrganisersServer();
    const response = await server.app.request('/organiser/sign-in/link', {
      method: 'POST',
      headers: {Origin: 'https://evil.example'},
      body: formBody({token: 'any'}),
    });
    assert.equal(response.status, 403);
  });
});

describe('the organiser’s pages and other websites', () => {
  it('are not for their scripts to read, frame or load', async () => {
    const server = anOrganisersServer();
    const {cookie} = await signedIn(server);
    const {headers} = await server.app.request('/organiser', {
      headers: {Cookie: cookie, Origin: 'https://evil.example'},
    });
    const told = [
      'Access-Control-Allow-Origin',
      'Cross-Origin-Resource-Policy',
      'X-Frame-Options',
      'Cache-Control',
    ].map(name => headers.get(name));
    assert.deepEqual(told, [null, 'same-origin', 'DENY', 'no-store']);
    assert.match(
      headers.get('Content-Security-Policy') ?? '',
      /^default-src 'none'; style-src 'nonce-/,
    );
  });

  it('answer no question of theirs before they ask', async () => {
    const {app} = anOrganisersServer();
    const {headers} = await app.request('/organiser/sign-out', {
      method: 'OPTIONS',
      headers: {Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST'},
    });
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
  });

  it('leave the API open to all', async () => {
    const {app} = anOrganisersServer();
    const {headers} = await app.request('/health', {headers: {Origin: 'https://partner.example'}});
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  });

  it('lead nowhere else, whatever stands in their address', async () => {
    const server = anOrganisersServer();
    const {get, post} = await signedIn(server);
    const answers = [
      await server.app.request('/organiser?next=https://evil.example'),
      await post('/sign-out?next=https://evil.example', {next: 'https://evil.example'}),
      await get('//evil.example'),
    ];
    for (const {headers} of answers) {
      assert.ok(!headers.get('Location') || headers.get('Location')?.startsWith('/organiser/'));
    }
  });
});
