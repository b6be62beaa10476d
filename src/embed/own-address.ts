/**
 * The folder this script was loaded from, as an absolute URL with a slash at its end, whatever
 * site that is; `undefined` where the page doesn't say.
 *
 * A classic script is told which one it is. A module isn't, so it looks for a script of its name.
 */
export function ownFolder(page: Document): string | undefined {
  const address = currentAddress(page) ?? addressByName(page);
  return address && new URL('.', address).href;
}

function currentAddress({currentScript}: Document): string | undefined {
  // Not just anything: an image named "currentScript" would stand in its place.
  return currentScript instanceof HTMLScriptElement && currentScript.src
    ? currentScript.src
    : undefined;
}

function addressByName(page: Document): string | undefined {
  const scripts = page.querySelectorAll<HTMLScriptElement>('script[src]');
  return [...scripts].map(({src}) => src).find(src => /\/opslag\.js(?:[?#]|$)/.test(src));
}
