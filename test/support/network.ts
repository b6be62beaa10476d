import {HttpResponse, http, type RequestHandler} from 'msw';
import {setupWorker} from 'msw/browser';
import type {Door} from '../../src/contract/door.ts';
import {aServer, type ServerWishes, type TestServer} from './server/a-server.ts';

/** Where the sign-up server of the tests answers. */
export const API = 'https://signup.example/';

/** A sign-up server between the page and which a test can step. */
export interface SignUpServer {
  readonly server: TestServer;
  /** The bodies of the forms that have reached it. */
  readonly received: readonly Readonly<Record<string, unknown>>[];
  /** The keys under which they came. */
  readonly keys: readonly string[];
  /** The paths that have been answered. */
  readonly answered: readonly string[];
  /** What followed those paths, from the question mark on. */
  readonly queries: readonly string[];
  /** The second doors that have been opened. */
  readonly doors: readonly string[];
  /** The sounds that have been played to the visitor. */
  readonly sounds: readonly Uint8Array[];
}

const worker = setupWorker();

/** Gives the recorded digits of a language, as they lie there. */
export const readVoice = async (lang: string): Promise<Uint8Array> => {
  const file = new URL(`../../server/src/captcha/voices/${lang}.wav`, import.meta.url);
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
};

/** Puts a network between the tests of a file and the world; what a test says of it ends with it. */
export function useNetwork() {
  before(async () => {
    await worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  });
  afterEach(() => {
    worker.resetHandlers();
    sessionStorage.clear();
  });
  after(() => {
    void worker.stop();
  });
}

/** Lets the real server answer, for a feed. */
export function serving(feed: object, wishes: ServerWishes = {}): SignUpServer {
  const server = aServer({feed: () => feed, voices: readVoice, ...wishes});
  const received: Record<string, unknown>[] = [];
  const keys: string[] = [];
  const answered: string[] = [];
  const queries: string[] = [];
  const sounds: Uint8Array[] = [];
  const doors: string[] = [];
  worker.use(
    http.all(`${API}*`, async ({request}) => {
      if (request.method === 'POST') {
        received.push((await request.clone().json()) as Record<string, unknown>);
        keys.push(request.headers.get('Idempotency-Key') ?? '');
      }
      const response = await server.app.fetch(request);
      const {pathname, search} = new URL(request.url);
      if (pathname === '/doors' && response.ok) {
        doors.push(((await response.clone().json()) as Door).door);
      }
      if (pathname === '/doors/sound') {
        sounds.push(new Uint8Array(await response.clone().arrayBuffer()));
      }
      answered.push(pathname);
      queries.push(search);
      return response;
    }),
  );
  return {server, received, keys, answered, queries, sounds, doors};
}

/** Lets something else answer as well, until the test ends. */
export const intercept = (handler: RequestHandler) => {
  worker.use(handler);
};

let isUnplugged = false;

/** Lets nothing get through to the server. */
export const unplug = () => {
  isUnplugged = true;
  worker.use(http.all(`${API}*`, () => (isUnplugged ? HttpResponse.error() : undefined)));
};

/** Lets through again what `unplug` has kept back. */
export const plugIn = () => {
  isUnplugged = false;
};

/** Lets the next captcha's question hang until the answer of this, when it fails. */
export const holdingNextChallenge = (): (() => void) => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  worker.use(
    http.get(
      `${API}challenges`,
      async () => {
        await held;
        return HttpResponse.error();
      },
      {once: true},
    ),
  );
  return release;
};

/** Lets the server ask for another proof of work. */
export const challenging = (parameters: object) => {
  worker.use(http.get(`${API}challenges`, () => HttpResponse.json({parameters})));
};

/** Lets the server count places otherwise, whatever the event. */
export const countingPlaces = (...places: readonly object[]) => {
  worker.use(
    http.get(`${API}events/:event/places`, ({params}) =>
      HttpResponse.json({event: params['event'], places}),
    ),
  );
};

/** Answers a form in the server's place. */
type Answer = (form: {readonly request: Request}) => Response | Promise<Response>;

/** Lets the server's POSTs be answered otherwise; the rest stays as it is. */
export const answering = (answer: Answer) => {
  worker.use(http.post(`${API}*`, answer));
};

/** Lets something else than the server answer, at an address of its own. */
export const answeringElsewhere = (
  address: string,
  answer: Answer,
  method: 'get' | 'post' = 'post',
) => {
  worker.use(http[method](address, answer));
};

/** Lets only the next POST be answered otherwise. */
export const answeringOnce = (answer: Answer) => {
  worker.use(http.post(`${API}*`, answer, {once: true}));
};

/** A problem document, as the server writes it. */
export const aProblem = (kind: string, status: number, fields?: readonly object[]): Response =>
  HttpResponse.json({type: `about:blank`, kind, title: kind, status, fields}, {status});
