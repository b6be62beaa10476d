import {tags} from './tags.ts';

/** Listens to what the elements of a page report: what could not be shown, or not all of it. */
export function onReports(page: Document, hear: (report: Event) => void): void {
  for (const tag of tags) {
    for (const report of ['failed', 'incomplete']) page.addEventListener(`${tag}-${report}`, hear);
  }
}
