import {noChange} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';
import {writeChoices, type Choices} from './choices.ts';
import {PREVIEW} from './places.ts';

/**
 * Tells the page in a frame what to show, in its address. The page stays and changes what it
 * shows; going to another address would leave a trail of previews behind the back button.
 */
class PreviewFrame extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('The preview goes into a frame.');
  }

  render(_choices: Choices, _lang: string) {
    return noChange;
  }

  override update({element}: ElementPart, [choices, lang]: [Choices, string]) {
    if (!(element instanceof HTMLIFrameElement)) return noChange;
    const shown = spread(choices, lang);
    const address = `${PREVIEW}#${shown}`;
    if (!element.src) element.src = address;
    else if (element.dataset['shown'] !== shown) element.contentWindow?.location.replace(address);
    element.dataset['shown'] = shown;
    return noChange;
  }
}

/** What the frame need not know of is left out, so that it changes only for a reason. */
const spread = (choices: Choices, lang: string) =>
  new URLSearchParams([
    ['page', lang],
    ...new URLSearchParams(
      writeChoices({...choices, lang: '', website: '', form: '', width: 'full'}),
    ),
  ]).toString();

/** Has a frame show what was chosen. */
export const previewFrame = directive(PreviewFrame);
