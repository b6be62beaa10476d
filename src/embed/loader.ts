import {requestFeed} from '../client/feed-requests.ts';
import {explainReports} from './explain-reports.ts';
import {loadElements} from './load-elements.ts';
import {ownFolder} from './own-address.ts';

const folder = ownFolder(document);

// A page without custom elements, or one that hides where we are, keeps what it has inside the tags.
if (folder && 'customElements' in globalThis) {
  loadElements({
    page: document,
    folder,
    needs: __OPSLAG_NEEDS__,
    load: address => import(/* @vite-ignore */ address),
    request: requestFeed,
  });
  explainReports(document, () => import(/* @vite-ignore */ `${folder}diagnosis.js`));
}
