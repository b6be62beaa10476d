import {writeChoices, type Choices} from './choices.ts';

/** Added to what was chosen, it opens the page where the text is copied. Choosing takes it away. */
const AT_COPYING = 'step=copy';

/** Gives the address of this page with what was chosen, for a colleague who is to copy the text. */
export const linkFor = (choices: Choices): string =>
  Object.assign(new URL(location.href), {hash: `${writeChoices(choices)}&${AT_COPYING}`}).href;

/** Tells whether the page was opened by such a link. */
export const isHandedOn = (): boolean => location.hash.endsWith(`&${AT_COPYING}`);

/**
 * Goes to the step where the text is copied, and stays there while the preview above it grows,
 * until the visitor does something. The heading has the focus, so that the step is read out.
 *
 * @returns What to call whenever something above may have grown.
 */
export function goToCopying(): () => void {
  const heading = document.querySelector<HTMLElement>('#copy-heading');
  const stay = new AbortController();
  for (const kind of ['wheel', 'pointerdown', 'keydown']) {
    addEventListener(
      kind,
      () => {
        stay.abort();
      },
      {signal: stay.signal, passive: true},
    );
  }
  heading?.focus({preventScroll: true});
  const go = () => {
    if (!stay.signal.aborted) heading?.scrollIntoView();
  };
  go();
  return go;
}
