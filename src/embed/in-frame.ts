import {isFrameQuestion, type FrameHeight} from './frame-message.ts';
import {isWordPressReady, wordPressSecret, type WordPressMessage} from './wordpress-message.ts';

/** Where links lead: out of the frame, or into a tab of their own. */
export type FrameTarget = '_top' | '_blank';

/** Whether this page's frame lies in another one, which as a rule may not lead away. */
export const isNested = (): boolean => parent !== top || origin === 'null';

/** Tells the page around how high this one is, and leads links out of the frame. */
export function behaveInFrame(target: FrameTarget): void {
  const secret = wordPressSecret(location.hash);
  // WordPress hides its frames until they tell, and in what isn't seen nothing is observed.
  tell(secret);
  new ResizeObserver(() => {
    tell(secret);
  }).observe(document.body);
  addEventListener('message', ({data}: MessageEvent<unknown>) => {
    if (isFrameQuestion(data) || isWordPressReady(data)) tell(secret);
  });
  addEventListener(
    'click',
    event => {
      const link = linkOf(event);
      if (!link?.href) return;
      if (secret) ask(event, link, secret);
      else lead(link, target);
    },
    {capture: true},
  );
}

/** Anyone may know how high it is. */
function tell(secret: string | undefined) {
  if (parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: FrameHeight = {type: 'opslag:height', version: 1, height};
  parent.postMessage(message, '*');
  if (secret) sayToWordPress({message: 'height', value: height, secret});
}

const sayToWordPress = (message: WordPressMessage) => {
  parent.postMessage(message, '*');
};

/** Finds the link that a click is on, in whichever shadow root. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find(node => node instanceof HTMLAnchorElement);

const isWeb = ({protocol}: HTMLAnchorElement) => /^https?:$/.test(protocol);

/** A link leads out of the frame; one within this page, to a mail or to a file does not. */
function lead(link: HTMLAnchorElement, target: FrameTarget) {
  if (link.target || link.hasAttribute('download')) return;
  const isHere = link.href.split('#')[0] === location.href.split('#')[0];
  if (isHere || !isWeb(link)) return;
  link.target = target;
  if (target === '_blank') link.relList.add('noopener');
}

/**
 * In WordPress' frames no link works: the page around goes where the frame asks it to, and only to
 * the frame's own host. What lies elsewhere is found on the page that the frame stands for.
 */
function ask(event: Event, link: HTMLAnchorElement, secret: string) {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const value = isWeb(link) && link.host === location.host ? link.href : page;
  if (!value) return;
  event.preventDefault();
  sayToWordPress({message: 'link', value, secret});
}
