import type {SignUpServer} from './network.ts';
import {seen} from './server/doors.ts';
import {inside, until} from './mount.ts';

/** Lets the page be one without https; what it gives takes that back. */
export function withoutHttps(): () => void {
  Object.defineProperty(globalThis, 'isSecureContext', {configurable: true, value: false});
  return () => {
    Object.defineProperty(globalThis, 'isSecureContext', {configurable: true, value: true});
  };
}

/** Lets the page's clock be ahead by so many minutes; what it gives takes that back. */
export function minutesLater(minutes: number): () => void {
  const real = Date.now;
  Date.now = () => real() + minutes * 60_000;
  return () => {
    Date.now = real;
  };
}

const drawnIn = (element: Element) => inside(element, '.door-picture path')?.getAttribute('d');

/** Waits for a picture, another than one before. */
export async function pictureIn(element: Element, before?: string): Promise<string> {
  await until(() => {
    const drawn = drawnIn(element);
    return drawn && drawn !== before;
  }, 'no picture of digits ever came');
  return drawnIn(element) ?? '';
}

/** Reads the digits of the last picture, as a person does who sees it. */
export const readPicture = async ({server, doors}: SignUpServer): Promise<string> =>
  seen(doors.at(-1) ?? '', server);

/** Types into the field for the digits. */
export function typeDigits(element: Element, digits: string) {
  const field = inside<HTMLInputElement>(element, '#door-digits');
  if (!field) throw new Error('There is no field for the digits.');
  field.value = digits;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}
