import {heightIn, type FrameQuestion} from './frame-message.ts';

/** What no frame of ours is lower or higher than, in CSS pixels. */
const LOWEST = 40;
const HIGHEST = 20_000;

const FRAMES = 'iframe[src*="/frame.html"]';

const framesIn = (root: Element): readonly HTMLIFrameElement[] =>
  [root, ...root.querySelectorAll(FRAMES)].flatMap(frame =>
    frame instanceof HTMLIFrameElement && frame.matches(FRAMES) ? frame : [],
  );

/** Gives the frames of a page that show `frame.html` the height of what is in them. */
export function sizeFrames(page: Document): void {
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    if (height === undefined || !source) return;
    // Only who sits in the frame may say how high it is.
    const frame = framesIn(page.documentElement).find(
      ({contentWindow}) => contentWindow === source,
    );
    if (frame) frame.style.height = `${Math.min(Math.max(Math.ceil(height), LOWEST), HIGHEST)}px`;
  });
}

/** Asks frames that may have told before anyone listened. */
export function askFrames(root: Element): void {
  const question: FrameQuestion = {type: 'opslag:measure', version: 1};
  for (const {contentWindow} of framesIn(root)) contentWindow?.postMessage(question, '*');
}
