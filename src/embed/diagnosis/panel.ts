import {recipesFor} from '../../text/diagnosis-recipes.ts';
import {explainTrouble, type DiagnosisText, type Trouble} from '../../text/diagnosis.ts';
import {panelStyles} from './panel-styles.ts';

/** The panels of a page, by what they stand beside. */
const panels = new WeakMap<Element, HTMLElement>();
const closed = new WeakSet<Element>();

/**
 * Shows beside something of the page what is wrong with it; once it was closed, no more.
 *
 * Without Lit: the page's policy may forbid a second copy of it.
 */
export function showPanel(
  beside: Element,
  troubles: readonly Trouble[],
  text: DiagnosisText,
): void {
  if (closed.has(beside)) return;
  const panel = panels.get(beside) ?? newPanel();
  panels.set(beside, panel);
  if (!panel.isConnected) place(panel, beside);
  const close = a('button', text.close);
  close.addEventListener('click', () => {
    closed.add(beside);
    panel.remove();
  });
  panel.shadowRoot?.replaceChildren(sectionOf(troubles, text, close));
}

function newPanel(): HTMLElement {
  const panel = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  panel.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
  return panel;
}

/** Nothing is shown in a head. */
function place(panel: HTMLElement, beside: Element) {
  if (beside.closest('head')) document.body.append(panel);
  else beside.after(panel);
}

/** Makes an element with something in it. */
function a(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

function sectionOf(troubles: readonly Trouble[], text: DiagnosisText, close: HTMLElement) {
  const heading = a('h2', text.heading);
  heading.id = 'heading';
  const list = a('ul', ...troubles.map(trouble => a('li', ...troubleOf(trouble, text))));
  list.setAttribute('role', 'list');
  close.setAttribute('type', 'button');
  const section = a('section', heading, troubles.length ? list : a('p', text.well), close);
  section.setAttribute('aria-labelledby', heading.id);
  section.lang = text.lang;
  return section;
}

const troubleOf = (trouble: Trouble, text: DiagnosisText): readonly Node[] => [
  a('p', explainTrouble(trouble, text)),
  ...recipesFor(trouble).flatMap(({where, lines}) => {
    const label = a('p', text.addTo(where));
    label.className = 'where';
    return [label, a('pre', lines)];
  }),
];
