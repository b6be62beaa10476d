import {html, nothing} from 'lit';

/** What a disclosure shows, and what happens when it is asked to open or close. */
export interface Disclosure {
  readonly label: unknown;
  readonly part: string;
  readonly open: boolean;
  /** Only asked for while it is open. */
  readonly content: () => unknown;
  readonly toggle: (event: Event) => void;
}

/** Tells whether it is something to type into or choose from, where Escape means just that. */
const isField = (target: EventTarget | undefined) =>
  target instanceof Element && target.matches('input, textarea, select');

/** A button with what it opens right behind it. Escape closes it and goes back to the button. */
export const disclosure = ({label, part, open, content, toggle}: Disclosure) => {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || !(event.currentTarget instanceof Element)) return;
    if (isField(event.composedPath()[0])) return;
    event.stopPropagation();
    event.currentTarget.querySelector('button')?.focus();
    toggle(event);
  };
  return html`
    <div class="disclosure" @keydown=${closeOnEscape}>
      <button type="button" part=${part} aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
        ${label}
      </button>
      ${open ? html`<div class="panel">${content()}</div>` : nothing}
    </div>
  `;
};
