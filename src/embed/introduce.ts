import {pageMark} from '../client/page-mark.ts';
import {folderOf, ownScript, saidOn} from './own-address.ts';

// Before any element is defined: under which names, and with what the script says for the page.
const script = ownScript(document);
if (script) {
  const mark = pageMark();
  const {prefix} = script.dataset;
  mark.folders.set(prefix ? `${prefix}-` : '', folderOf(script));
  mark.said ??= () => saidOn(document, script);
}
