import {requestFeed} from '../client/feed-requests.ts';
import {pageMark} from '../client/page-mark.ts';
import type * as Diagnosis from './diagnosis.ts';
import {loadElements} from './load-elements.ts';
import {folderOf, ownScript, saidOn} from './own-address.ts';
import {onReports} from './reports.ts';
import {warmUp} from '../format/warm-up.ts';

const script = ownScript(document);

// A page without custom elements, or one that hides where we are, keeps what it has inside the tags.
if (script && 'customElements' in globalThis) {
  const mark = pageMark();
  const folder = folderOf(script);
  const {prefix: word = ''} = script.dataset;
  const prefix = word && `${word}-`;
  const first = mark.folders.get(prefix);
  const load = (file: string) => import(/* @vite-ignore */ folder + file);
  // No tag's name can begin with it; the diagnosis says so.
  const isUnusable = /^\d|\W/.test(word);
  if (first || isUnusable) {
    // The same script again has nothing to do; another version stands back, and says so.
    if (first !== folder) void load('diagnosis.js');
  } else {
    mark.folders.set(prefix, folder);
    const said = () => saidOn(document, script);
    mark.said ??= said;
    loadElements({
      page: document,
      prefix,
      needs: __OPSLAG_NEEDS__,
      load,
      request: address => {
        void requestFeed(address);
        warmUp();
      },
      said,
    });
    onReports(document, report => {
      void load('diagnosis.js').then(
        ({diagnose}: typeof Diagnosis) => {
          diagnose(report);
        },
        // The console has what the browser says of that.
        () => {},
      );
    });
  }
}
