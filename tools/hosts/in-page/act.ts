/** Gives what keeps a visitor from what they came for; nothing when it went well. */
export type Obstacle = string | null;

/** Fills in a field of an element as a visitor does, by its name; ticks it when it can be ticked. */
export function fillIn({
  tag,
  name,
  value,
}: {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}): Obstacle {
  const root = document.querySelector(tag)?.shadowRoot;
  const field = root?.querySelector(`[name="${name}"]`);
  if (!(field instanceof HTMLInputElement)) return `${tag} has no field ${name}`;
  if (field.type === 'checkbox' || field.type === 'radio') {
    if (!field.checked) field.click();
    return field.checked ? null : `${name} can't be ticked`;
  }
  field.focus();
  // WebKit lets a frame of another site have the focus only after the visitor has pressed in it.
  if (window === window.top && root?.activeElement !== field) return `${name} takes no focus`;
  field.value = value;
  field.dispatchEvent(new CustomEvent('input', {bubbles: true, composed: true}));
  return null;
}

/** Presses something, when it is what a visitor would hit there. */
export function press({
  tag,
  selector,
}: {
  readonly tag: string;
  readonly selector: string;
}): Obstacle {
  const root = document.querySelector(tag)?.shadowRoot;
  const button = root?.querySelector<HTMLElement>(selector);
  if (!root || !button) return `${tag} has no ${selector}`;
  button.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = button.getBoundingClientRect();
  // WebKit tells the places on a zoomed page as if it weren't, but scrolls and hits it as it is.
  const zoom = Number(getComputedStyle(document.body).zoom) || 1;
  const hitAt = (scale: number) =>
    root.elementFromPoint(
      (left + width / 2 + scrollX) * scale - scrollX,
      (top + height / 2 + scrollY) * scale - scrollY,
    );
  const hit = hitAt(1);
  if (![hit, hitAt(zoom)].some(one => one && button.contains(one)))
    return `${selector} can't be hit: ${hit?.localName ?? 'nothing'} is in the way`;
  button.click();
  return null;
}

/** Whether something is there in an element. */
export const isThere = ({
  tag,
  selector,
}: {
  readonly tag: string;
  readonly selector: string;
}): boolean => document.querySelector(tag)?.shadowRoot?.querySelector(selector) instanceof Element;
