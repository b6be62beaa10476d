import {frameSettings} from './frame-settings.ts';
import {isFrameQuestion, type FrameHeight} from './frame-message.ts';

const root = document.documentElement;
const {tag, attributes, target} = frameSettings(
  document,
  new URL(location.href),
  parent !== top || origin === 'null',
);

const element = document.createElement(tag);
for (const [name, value] of attributes) element.setAttribute(name, value);
// The page's language and colours are those of the frame, too.
root.lang = element.lang || navigator.language;
root.dataset['theme'] = element.getAttribute('theme') ?? '';
document.body.append(element);

/** Tells the page around how high this is; anyone may know. */
function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: FrameHeight = {type: 'opslag:height', version: 1, height};
  if (parent !== window) parent.postMessage(message, '*');
}

new ResizeObserver(tell).observe(document.body);
addEventListener('message', ({data}: MessageEvent<unknown>) => {
  if (isFrameQuestion(data)) tell();
});

/** Finds the link that a click is on, in whichever shadow root. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find(node => node instanceof HTMLAnchorElement);

/** A link leads out of the frame; one within this page, to a mail or to a file does not. */
addEventListener(
  'click',
  event => {
    const link = linkOf(event);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const isHere = link.href.split('#')[0] === location.href.split('#')[0];
    if (isHere || !/^https?:$/.test(link.protocol)) return;
    link.target = target;
    if (target === '_blank') link.relList.add('noopener');
  },
  {capture: true},
);
