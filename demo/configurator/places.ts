/** Where the demo begins, whatever path it lies under: the configurator is in a folder of it. */
const demo = new URL('..', document.baseURI);

/** Address of the script that snippets load. */
export const SCRIPT = new URL('opslag/opslag.js', demo).href;

/** Address of what the elements say about themselves. */
export const MANIFEST = new URL('custom-elements.json', demo).href;

/** Address of the page that previews are shown in. */
export const PREVIEW = new URL('configurator/preview.html', demo).href;

/** Address of the feed of one of the demo's organisers. */
export const demoFeed = (id: string): string => new URL(`feeds/${id}.json`, demo).href;
