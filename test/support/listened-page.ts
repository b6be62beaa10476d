import {until} from './mount.ts';

/** Where the build that the tests use lies. */
export const built = new URL('../built/', import.meta.url).href;

/** A feed that can be had. */
export const feed = new URL('../embed/feed.json', import.meta.url).href;

/** Our script, with what its tag says. */
export const script = (said = ''): string => `<script src="${built}opslag.js" ${said}></script>`;

/** A card of that feed, with what its tag says. */
export const card = (said = '', address = feed): string =>
  `<event-card feed="${address}" event="sommerfest" ${said}></event-card>`;

/** A partner's page, and what its console was told. */
export interface ListenedPage {
  readonly frame: HTMLIFrameElement;
  readonly lines: readonly string[];
}

/** What a page has beside its body. */
interface Surroundings {
  /** Before our script. */
  readonly head?: string;
  /** After our script. */
  readonly inHead?: string;
  readonly lang?: string;
  /** What stands on our script's tag. */
  readonly said?: string;
  /** What follows the page's address. */
  readonly hash?: string;
}

/** Opens a partner's page, whose console is listened to. */
export function aListenedPage(
  body: string,
  {head = '', lang = 'en', inHead = '', said = '', hash = ''}: Surroundings = {},
): ListenedPage {
  const frame = document.createElement('iframe');
  const lines: string[] = [];
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string')
      lines.push(event.data);
  });
  const console = `<script>console.warn = line => parent.postMessage(String(line), '*')</script>`;
  const html = `<!doctype html><html lang="${lang}"><head>${console}${head}${script(said)}${inHead}</head><body>${body}</body></html>`;
  if (hash) frame.src = URL.createObjectURL(new Blob([html], {type: 'text/html'})) + hash;
  else frame.srcdoc = html;
  document.body.append(frame);
  return {frame, lines};
}

/** Waits until the console of a page was told something. */
export const says = ({lines}: ListenedPage, words: RegExp): Promise<void> =>
  until(() => lines.some(line => words.test(line)), `nobody said ${words.source}`);

/** The panels that the diagnosis has put on a page. */
export const panelsOn = ({frame}: ListenedPage): readonly ShadowRoot[] =>
  [...(frame.contentDocument?.querySelectorAll('div') ?? [])].flatMap(
    ({shadowRoot}) => shadowRoot ?? [],
  );

/** Waits for the card of a page to stand there. */
export const cardStands = ({frame}: ListenedPage): Promise<void> =>
  until(
    () => frame.contentDocument?.querySelector('event-card')?.shadowRoot?.querySelector('article'),
    'it never appeared',
  );
