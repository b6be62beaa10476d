import {tags} from './tags.ts';

const canDiagnose = (module: unknown): module is {readonly diagnose: (report: Event) => void} =>
  typeof module === 'object' &&
  module !== null &&
  'diagnose' in module &&
  typeof module.diagnose === 'function';

/**
 * Has what the elements of a page report put into plain words in its console. The words are
 * fetched when there is something to say, which on most pages is never.
 *
 * @param load - Fetches the module that has them.
 */
export function explainReports(page: Document, load: () => Promise<unknown>): void {
  const explain = async (report: Event) => {
    const module = await load().catch(() => undefined);
    if (canDiagnose(module)) module.diagnose(report);
  };
  for (const tag of tags) {
    for (const report of ['failed', 'incomplete']) {
      page.addEventListener(`${tag}-${report}`, event => void explain(event));
    }
  }
}
