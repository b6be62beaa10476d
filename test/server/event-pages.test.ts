import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aServer, type ServerWishes} from '../support/server/a-server.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';

const script = 'https://organizer.example/opslag/opslag.js';
const page = 'https://signup.example/events/folkemoede';

/** A server of an organiser who has said where the script is. */
const aSite = ({settings, ...wishes}: ServerWishes = {}) =>
  aServer({...wishes, settings: {script, ...settings}});

const aSiteWith = (event: object) => aSite({feed: () => aPublishedFeed(aPublishedEvent(event))});

const ask = async ({app}: ReturnType<typeof aServer>, address: string) => {
  const response = await app.request(address);
  return {response, text: await response.text()};
};

/** What the server says of how a page is shown elsewhere: a status, and where it says more, that. */
interface Shown {
  readonly status: number;
  readonly version?: string;
  readonly type?: string;
  readonly title?: string;
  readonly provider_name?: string;
  readonly html?: string;
  readonly width?: number;
  readonly height?: number;
}

async function shown(server: ReturnType<typeof aServer>, url: string, more = ''): Promise<Shown> {
  const {response, text} = await ask(server, `/oembed?url=${encodeURIComponent(url)}${more}`);
  const {status} = response;
  return status === 200 ? {...(JSON.parse(text) as Omit<Shown, 'status'>), status} : {status};
}

/** The address of the frame in such an answer. */
const frameIn = ({html = ''}: Shown) =>
  new URL(/<iframe src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');

const linkIn = (html: string) => /<a class="way" href="([^"]+)">([^<]+)</.exec(html)?.slice(1);

describe('the page of an event', () => {
  it('says the event, with its card, for those who have scripts and those who have not', async () => {
    const {response, text} = await ask(aSite(), page);
    assert.equal(response.status, 200);
    assert.match(text, /<html lang="da">/);
    assert.match(
      text,
      /<event-card feed="https:\/\/organizer\.example\/events\.json" event="folkemoede"/,
    );
    assert.match(text, /<h1><a href="https:\/\/organizer\.example\/folkemoede">Lokalt folkemøde/);
    assert.match(text, /"@type": "Event"/);
    assert.match(text, /<p class="sender">Sammen i Byen</);
  });

  it('runs the organiser’s scripts alone, and is framed by nobody', async () => {
    const {headers} = (await ask(aSite(), page)).response;
    const policy = headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /script-src https:\/\/organizer\.example\/opslag\/;/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.equal(headers.get('X-Frame-Options'), 'DENY');
  });

  it('keeps its windows to itself, but can open others', async () => {
    const openerPolicy = async (address: string) =>
      (await ask(aSite(), address)).response.headers.get('Cross-Origin-Opener-Policy');
    assert.equal(await openerPolicy(page), 'same-origin-allow-popups');
    assert.equal(await openerPolicy(`${page}/sign-up`), 'same-origin-allow-popups');
    assert.equal(await openerPolicy('https://signup.example/organiser'), 'same-origin');
    assert.equal(await openerPolicy('https://signup.example/subscriptions/link'), 'same-origin');
  });

  it('has a form of its own to link to', async () => {
    const {text} = await ask(aSite(), `${page}/sign-up?partner=kulturhuset`);
    assert.match(text, /<title>Tilmelding: Lokalt folkemøde<\/title>/);
    assert.match(text, /<signup-form [^>]*partner="kulturhuset"/);
    assert.match(text, /href="https:\/\/signup\.example\/events\/folkemoede\?partner=kulturhuset"/);
  });

  for (const path of ['', '/sign-up', '/frame.html']) {
    it(`signs up with its own server, whatever the feed says of one (${path})`, async () => {
      const feed = () => ({...aPublishedFeed(), api: 'https://production.example/'});
      const {text} = await ask(aSite({feed}), page + path);
      assert.match(text, /<(event-card|signup-form)[^>]* api="https:\/\/signup\.example\/"/);
    });
  }

  it('leaves the form to another endpoint that the event names', async () => {
    const server = aSiteWith({registration: {endpoint: 'https://forms.example/post'}});
    assert.doesNotMatch((await ask(server, `${page}/sign-up`)).text, / api="[^"]/);
  });

  it('speaks the language that its link asks for', async () => {
    const {text} = await ask(aSite(), `${page}?lang=nb`);
    assert.match(text, /<html lang="nb">/);
    assert.match(text, /lang="nb"/);
  });

  it('says in which language the name is where its link asks for another', async () => {
    const name = '<span lang="da">Lokalt folkemøde</span>';
    assert.match((await ask(aSite(), `${page}?lang=en`)).text, /<h1 lang="da"><a [^>]+>Lokalt/);
    const form = (await ask(aSite(), `${page}/sign-up?lang=en`)).text;
    assert.ok(form.includes(`Read more about ${name}</a>`));
    assert.ok((await ask(aSite(), `${page}/frame.html?lang=en`)).text.includes(`<h2>${name}</h2>`));
    assert.doesNotMatch((await ask(aSite(), page)).text, /<(span|h1) lang/);
  });

  it('is light or dark as the device is, unless its link says so', async () => {
    for (const address of [page, `${page}/sign-up`]) {
      // The last word counts.
      const scheme = async (said: string) =>
        [...(await ask(aSite(), address + said)).text.matchAll(/color-scheme: ([^;]+);/g)].at(
          -1,
        )?.[1];
      assert.equal(await scheme(''), 'light dark');
      assert.equal(await scheme('?theme=dark'), 'dark');
      assert.equal(await scheme('?theme=light'), 'light');
      assert.equal(await scheme('?theme=toString'), 'light dark');
    }
  });

  it('says in OpenAPI all that it may answer', async () => {
    const {text} = await ask(aSite(), 'https://signup.example/openapi.json');
    const {paths} = JSON.parse(text) as {
      paths: Record<string, {get: {responses: Record<string, {content: object}>}}>;
    };
    const described = Object.keys(paths['/events/{event}']?.get.responses['404']?.content ?? {});
    const answered = await Promise.all(
      [aSite(), aServer()].map(async server =>
        (await ask(server, 'https://signup.example/events/nothing')).response.headers
          .get('Content-Type')
          ?.replace(/;.*/, ''),
      ),
    );
    assert.deepEqual(answered, described);
  });

  it('isn’t there where the organiser has not said where the script is', async () => {
    assert.equal((await ask(aServer(), page)).response.status, 404);
    assert.equal((await shown(aServer(), page)).status, 404);
  });

  it('says in words that an event is not there', async () => {
    const {response, text} = await ask(aSite(), `https://signup.example/events/nothing?lang=da`);
    assert.equal(response.status, 404);
    assert.match(text, /<h1>Arrangementet findes ikke længere her/);
  });

  it('says in words that the events can’t be had', async () => {
    const down = aSite({
      feed: () => {
        throw new Error('down');
      },
    });
    const {response, text} = await ask(down, `${page}?lang=sv`);
    assert.equal(response.status, 503);
    assert.match(text, /<html lang="sv">/);
  });

  it('takes an event’s words for words', async () => {
    const server = aSiteWith({name: '</title><script>alert(1)</script>"\'&'});
    for (const address of [page, `${page}/sign-up`, `${page}/frame.html`]) {
      const {text} = await ask(server, address);
      assert.doesNotMatch(text, /<script>alert/);
    }
    assert.doesNotMatch((await shown(server, page)).html ?? '', /<script/);
  });

  it('takes what its link says for words', async () => {
    const said = encodeURIComponent('"><script>alert(1)</script>');
    for (const address of [page, `${page}/sign-up`, `${page}/frame.html`]) {
      const {text} = await ask(aSite(), `${address}?partner=${said}&lang=${said}&theme=${said}`);
      assert.doesNotMatch(text, /<script>alert/);
    }
  });
});

describe('the link to an event, pasted into somebody’s page', () => {
  it('is found by those who look for how to show it', async () => {
    const {text} = await ask(aSite(), `${page}?partner=kulturhuset`);
    const link = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(text)?.[1] ?? '';
    const answer = await ask(aSite(), link.replaceAll('&amp;', '&'));
    assert.equal(answer.response.status, 200);
    assert.match(answer.text, /partner=kulturhuset/);
  });

  it('is a frame, and a link for those who can’t have that', async () => {
    const answer = await shown(aSite(), page);
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, 'Lokalt folkemøde');
    assert.equal(answer.provider_name, 'Sammen i Byen');
    // The one form that WordPress lets through for everybody.
    assert.match(
      answer.html ?? '',
      /^<blockquote><a href="[^"]+">Lokalt folkemøde<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
    );
    // The element that takes its place on somebody's page goes by that page's server.
    assert.equal(frameIn(answer).searchParams.get('api'), null);
    assert.equal(frameIn(answer).pathname, '/events/folkemoede/frame.html');
  });

  it('carries the partner, the language and the colours, and nothing else', async () => {
    const answer = await shown(
      aSite(),
      `${page}?partner=kulturhuset&lang=sv&theme=dark&compact=true&utm_source=x`,
    );
    const said = Object.fromEntries(frameIn(answer).searchParams);
    assert.deepEqual(said, {
      widget: 'event-card',
      feed: 'https://organizer.example/events.json',
      event: 'folkemoede',
      partner: 'kulturhuset',
      lang: 'sv',
      theme: 'dark',
      compact: 'true',
    });
  });

  for (const [said, carried] of [
    ['compact=true', 'true'],
    ['compact', 'true'],
    ['compact=false', null],
  ] as const) {
    it(`is ${carried ? 'brief' : 'whole'} where the link says ${said}`, async () => {
      const {searchParams} = frameIn(await shown(aSite(), `${page}?${said}`));
      assert.equal(searchParams.get('compact'), carried);
    });
  }

  it('names the language that it speaks, as the page around may name another', async () => {
    const {searchParams} = frameIn(await shown(aSite(), page));
    assert.equal(searchParams.get('lang'), 'da');
  });

  it('is no wider or higher than asked for', async () => {
    const {width, height} = await shown(aSite(), page, '&maxwidth=300&maxheight=200');
    assert.deepEqual([width, height], [300, 200]);
  });

  const strange = {
    'another site': 'https://stranger.example/events/folkemoede',
    'another page of ours': 'https://signup.example/subscriptions/confirm',
    'an event that isn’t there': 'https://signup.example/events/nothing',
    'half a character': 'https://signup.example/events/%E0%A4',
    'no address': 'folkemoede',
    nothing: '',
  };
  for (const [what, url] of Object.entries(strange)) {
    it(`is not shown for ${what}`, async () => {
      assert.equal((await shown(aSite(), url)).status, 404);
    });
  }

  it('is known under the path that the server has', async () => {
    const server = aSite({settings: {url: 'https://organizer.example/signup/'}});
    const url = 'https://organizer.example/signup/events/folkemoede';
    const {text} = await ask(server, `/signup/oembed?url=${encodeURIComponent(url)}`);
    assert.match(text, /organizer\.example\/signup\/events\/folkemoede\/frame\.html/);
  });

  it('says that it speaks JSON only', async () => {
    assert.equal((await shown(aSite(), page, '&format=xml')).status, 501);
  });
});

describe('the frame that a pasted link becomes', () => {
  const frame = `${page}/frame.html`;

  it('may be shown by anybody, and by nobody found', async () => {
    const {response, text} = await ask(aSite(), frame);
    assert.equal(response.headers.get('X-Frame-Options'), null);
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /frame-ancestors \*/);
    assert.match(text, /<meta name="robots" content="noindex"/);
  });

  it('belongs to no origin, and gets at nothing of the server’s', async () => {
    const {headers} = (await ask(aSite(), frame)).response;
    const [, allowed = ''] =
      /; sandbox ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '') ?? [];
    assert.deepEqual(allowed.split(' '), [
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'unsafe-none');
  });

  it('says in its words that an event is not there any more', async () => {
    const {response, text} = await ask(
      aSite(),
      'https://signup.example/events/x/frame.html?lang=da',
    );
    assert.equal(response.status, 404);
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /frame-ancestors \*/);
    assert.match(text, /Arrangementet findes ikke længere her/);
  });

  it('leads to the form while one can sign up', async () => {
    const {text} = await ask(aSite(), `${frame}?partner=kulturhuset`);
    assert.deepEqual(linkIn(text), [`${page}/sign-up?partner=kulturhuset`, 'Tilmeld dig']);
  });

  it('leads to the waiting list when it is full', async () => {
    const server = aSiteWith({remainingAttendeeCapacity: 0, registration: {waitingList: true}});
    assert.match(linkIn((await ask(server, frame)).text)?.[1] ?? '', /venteliste/i);
  });

  it('leads to the event where one signs up on a page of the organiser’s', async () => {
    const server = aSiteWith({registration: {url: 'https://organizer.example/tilmelding'}});
    assert.equal(linkIn((await ask(server, frame)).text)?.[0], page);
  });

  it('leads to the event when it is over', async () => {
    const server = aSite();
    server.clock.advance({hours: 24 * 100});
    assert.deepEqual(linkIn((await ask(server, frame)).text), [page, 'Læs mere']);
  });

  it('is light as most pages are, unless its link says so', async () => {
    assert.match((await ask(aSite(), frame)).text, /color-scheme: light;/);
    assert.match((await ask(aSite(), `${frame}?theme=dark`)).text, /color-scheme: dark;/);
    assert.match((await ask(aSite(), `${frame}?theme=auto`)).text, /color-scheme: light dark;/);
  });
});
