import {pageMark} from '../client/page-mark.ts';
import {makeElements} from './make-elements.ts';
import {hasOddMark} from './odd-marks.ts';
import {givePageTheme} from './page-theme.ts';
import {replaceFrames} from './replace-frames.ts';
import {askFrames, sizeFrames} from './size-frames.ts';

const isDiagnosisAsked = () =>
  location.hash === '#opslag-debug' || document.querySelector('[debug]') !== null;

/** Sees to what has come to the page and isn't the plain way. */
function seeTo(roots: Iterable<Node>) {
  const {folders, said} = pageMark();
  const {theme, feed = ''} = said?.() ?? {};
  const trusted = [...folders.values(), feed].flatMap(address =>
    URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).origin : [],
  );
  const elements = [...roots].filter(root => root instanceof Element);
  for (const root of elements) {
    const prefix = [...folders.keys()][0] ?? '';
    makeElements(root, prefix);
    replaceFrames(root, prefix, trusted);
    if (theme) for (const own of folders.keys()) givePageTheme(root, own, theme);
    askFrames(root);
  }
  if (isDiagnosisAsked() || elements.some(hasOddMark)) {
    void import('./diagnosis.ts').then(({inspect}) => inspect());
  }
}

sizeFrames(document);
new MutationObserver(records => {
  seeTo(new Set(records.flatMap(({addedNodes}) => [...addedNodes])));
}).observe(document, {childList: true, subtree: true});
seeTo([document.documentElement]);
