/** What our script is called, wherever it lies. */
const OWN_NAME = 'script[src*="/opslag.js"]';

/**
 * The script element that this script came with; nothing where the page doesn't say.
 *
 * A classic script is told which one it is. A module isn't, nor one that another script has put
 * there, so they look for a script of our name.
 */
export function ownScript(page: Document): HTMLScriptElement | null {
  const {currentScript} = page;
  // Not just anything: an image named "currentScript" would stand in its place.
  return currentScript instanceof HTMLScriptElement && currentScript.src
    ? currentScript
    : page.querySelector(OWN_NAME);
}

/** What the script that speaks for the whole page says: ours, unless it stands for one element. */
export const saidOn = (page: Document, own: HTMLScriptElement): DOMStringMap =>
  own.isConnected && !own.dataset['widget']
    ? own.dataset
    : (page.querySelector<HTMLScriptElement>(`${OWN_NAME}:not([data-widget])`)?.dataset ?? {});

/** The folder a script was loaded from, as an absolute URL with a slash at its end. */
export const folderOf = ({src}: HTMLScriptElement): string => new URL('.', src).href;
