import {sendKeys} from '@web/test-runner-commands';
import {inside, shown, until} from './mount.ts';

/** Gives the sentence that an element's alert begins with. */
export const alertIn = (element: Element) =>
  inside(element, '.alert-heading')?.textContent?.replace('!', '').trim();

/** Gives the sentence beside a field. */
export const faultAt = (element: Element, name: string) => {
  const field = inside(element, `[name="${name}"]`);
  const [id] = (
    field?.closest('[aria-describedby*="-fault"]')?.getAttribute('aria-describedby') ?? ''
  )
    .split(' ')
    .filter(one => one.endsWith('-fault'));
  return inside(element, `[id="${id}"]`)?.textContent?.replace('!', '').trim();
};

/** Puts something into a field, as autofill does. */
export async function fill(element: Element, name: string, value: string) {
  const field = await shown<HTMLInputElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** Chooses or ticks something; the first that can be, unless a value is named. */
export async function choose(element: Element, name: string, value?: string) {
  const which = value === undefined ? '' : `[value="${value}"]`;
  (await shown(element, `[name="${name}"]${which}`)).click();
}

/** Presses a button. */
export const press = async (element: Element, selector: string) => {
  (await shown(element, selector)).click();
};

/** Sends the form. */
export const send = (element: Element) => press(element, '[type="submit"]');

/**
 * Presses the button until the form gets through: what was asked for while nothing got through may
 * still be about to fail.
 *
 * @param tag - Of the form, which its events begin with.
 */
export async function sendUntilSent(element: Element, tag: string) {
  let isSent = false;
  while (!isSent) {
    const answered = new Promise<boolean>(resolve => {
      element.addEventListener(`${tag}-sent`, () => resolve(true), {once: true});
      element.addEventListener(`${tag}-refused`, () => resolve(false), {once: true});
    });
    await send(element);
    isSent = await answered;
  }
}

/** Waits for a heading of that text to have the focus; else tells how far the form has come. */
export async function headed(element: Element, words: string) {
  const isHeaded = () => {
    const focused = element.shadowRoot?.activeElement;
    return focused?.matches('.heading') && focused.textContent?.includes(words);
  };
  const otherwise = `the heading never became “${words}”, with the focus`;
  await until(isHeaded, otherwise).catch((cause: unknown) => {
    throw new Error(`${otherwise}; it says: ${saidIn(element)}`, {cause});
  });
}

/** Gives what tells whoever waits how far a form has come. */
const saidIn = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.heading, .alert-heading, [role="status"]') ?? [])]
    .map(({textContent}) => textContent?.trim())
    .filter(Boolean)
    .join(' | ');

/** Waits for the alert to have the focus. */
export const alerted = (element: Element) =>
  until(() => element.shadowRoot?.activeElement?.matches('.alert'), 'no alert ever took the focus');

/** Presses Tab until the focus is on what fits a selector. */
export async function tabTo(element: Element, selector: string) {
  for (let presses = 0; presses < 40; presses += 1) {
    if (element.shadowRoot?.activeElement?.matches(selector)) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** Types into the field that Tab comes to. */
export async function typeInto(element: Element, name: string, words: string) {
  await tabTo(element, `[name="${name}"]`);
  await sendKeys({type: words});
}
