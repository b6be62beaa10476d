import {tags} from './tags.ts';

/**
 * Listens to what the elements of a page report: what could not be shown, or not all of it; and, for
 * our own ears, that something looks misspelt.
 */
export function onReports(page: Document, hear: (report: Event) => void): void {
  for (const tag of tags) {
    for (const report of ['failed', 'incomplete', 'odd']) {
      page.addEventListener(`${tag}-${report}`, hear);
    }
  }
}
