import {pageMark} from '../client/page-mark.ts';
import {pageLanguage} from '../controllers/page-language.ts';
import type {FeedFailedEvent, FeedIncompleteEvent} from '../elements/feed-events.ts';
import {recipesFor} from '../text/diagnosis-recipes.ts';
import {explainTrouble, type Trouble} from '../text/diagnosis.ts';
import {languageFor} from '../text/languages.ts';
import {loadDiagnosisText} from '../text/load-diagnosis-text.ts';
import {failureTrouble} from './diagnosis/failure-trouble.ts';
import {lookOver, ourElements, type Finding} from './diagnosis/look-over.ts';
import {showPanel} from './diagnosis/panel.ts';

const told = new Set<string>();
const found = new Map<Element, Trouble[]>();

/** Files that haven't come by then are missing, in milliseconds. */
const FILES_DUE = 5000;

const isShown = (element: Element): boolean =>
  location.hash === '#opslag-debug' ||
  element.hasAttribute('debug') ||
  document.querySelector('script[src*="opslag."]:is([debug],[data-debug])') !== null;

/** Puts what an element reports into plain words. */
export function diagnose(report: Event): void {
  const {target, type} = report;
  if (type.endsWith('-odd')) void inspect();
  else if (target instanceof Element) void tellAll(target, report);
}

// The classes of the elements' own files are not those of this one.
const isFailure = (report: Event): report is FeedFailedEvent => 'failure' in report;
const isIncomplete = (report: Event): report is FeedIncompleteEvent => 'problems' in report;

async function tellAll(element: Element, report: Event) {
  if (isFailure(report)) {
    await tell({element, trouble: await failureTrouble(element.localName, report.failure)});
  }
  if (isIncomplete(report)) {
    for (const problem of report.problems) {
      await tell({element, trouble: {kind: 'feed-problem', problem}});
    }
  }
}

/** Says a thing once, however many elements of the page stumble over it; beside each, if asked to. */
async function tell({element, trouble}: Finding) {
  const text = await loadDiagnosisText(languageFor(pageLanguage(element)));
  if (!text) return;
  const sentence = explainTrouble(trouble, text);
  const recipes = recipesFor(trouble).map(({where, lines}) => ` ${text.addTo(where)} ${lines}`);
  if (!told.has(sentence)) console.warn(`Opslag: ${sentence}${recipes.join('')}`);
  told.add(sentence);
  const troubles = found.get(element) ?? [];
  const isNew = troubles.every(known => explainTrouble(known, text) !== sentence);
  found.set(element, isNew ? [...troubles, trouble] : troubles);
  if (isShown(element)) showPanel(element, found.get(element) ?? [], text);
}

/** Looks through the page for what nobody reports, and says so. */
export async function inspect(): Promise<void> {
  await pageRead();
  for (const finding of lookOver(document)) await tell(finding);
  for (const element of ourElements(document).filter(isShown)) {
    const text = await loadDiagnosisText(languageFor(pageLanguage(element)));
    if (text) showPanel(element, found.get(element) ?? [], text);
  }
}

const pageRead = (): Promise<void> =>
  new Promise(resolve => {
    if (document.readyState !== 'loading') resolve();
    else
      document.addEventListener('DOMContentLoaded', () => {
        resolve();
      });
  });

async function missFiles() {
  await new Promise(resolve => setTimeout(resolve, FILES_DUE));
  const [folder] = pageMark().folders.values();
  if (!folder) return;
  for (const element of ourElements(document)) {
    if (!element.matches(':defined') || !(await hasText(element, folder))) {
      await tell({element, trouble: {kind: 'files-missing', folder}});
    }
  }
}

/** An element without its text shows nothing. Which text that is, only the page or its feed says. */
async function hasText(element: Element, folder: string): Promise<boolean> {
  const lang = pageLanguage(element);
  const file = `${folder}text/${languageFor(lang)}.js`;
  return (
    !lang ||
    import(/* @vite-ignore */ file).then(
      () => true,
      () => false,
    )
  );
}

void inspect();
void missFiles();
