import {writeChoices, type Choices} from './choices.ts';
import {PREVIEW} from './places.ts';

/**
 * Has the page in a frame show what was chosen, by its address. The page stays and changes what it
 * shows: going to another address would leave a trail of previews behind the back button.
 *
 * @param lang - Language of the page that the preview is of.
 */
export function showIn(frame: Element | undefined, choices: Choices, lang: string): void {
  if (!(frame instanceof HTMLIFrameElement)) return;
  const shown = asked(choices, lang);
  if (frame.dataset['shown'] === shown) return;
  frame.dataset['shown'] = shown;
  const address = `${PREVIEW}#${shown}`;
  if (frame.src) frame.contentWindow?.location.replace(address);
  else frame.src = address;
}

/** What the frame need not know of is left out, so that it changes only for a reason. */
const asked = (choices: Choices, lang: string) =>
  new URLSearchParams([
    ['page', lang],
    ...new URLSearchParams(
      writeChoices({...choices, lang: '', website: '', form: '', step: '', width: 'full'}),
    ),
  ]).toString();
