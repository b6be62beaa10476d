import {FeedFailedEvent, FeedIncompleteEvent} from '../elements/feed-events.ts';
import {explainFailure, explainProblem} from '../text/diagnosis.ts';

const told = new Set<string>();

/** Says a thing once, however many elements of the page stumble over it. */
function tell(sentence: string) {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`Opslag: ${sentence}`);
}

/** Puts what an element reports into plain words in the console. */
export function diagnose(report: Event): void {
  if (report instanceof FeedFailedEvent) {
    tell(explainFailure(report.type.replace(/-failed$/, ''), report.failure));
  }
  if (report instanceof FeedIncompleteEvent) {
    for (const problem of report.problems) tell(explainProblem(problem));
  }
}
