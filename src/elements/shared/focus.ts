/** Moves the focus to the first thing that matches, also to what Tab passes by, such as a heading. */
export function focusOn(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  if (!target.matches('a, button, input, textarea, [tabindex]')) target.tabIndex = -1;
  target.focus();
}

/** Moves the focus to the field that a link within a shadow root names, which no browser does by itself. */
export function jumpTo(root: ParentNode, event: Event): void {
  event.preventDefault();
  const link = event.currentTarget;
  if (!(link instanceof Element)) return;
  const id = link.getAttribute('href')?.slice(1) ?? '';
  focusOn(root, `[id="${CSS.escape(id)}"]`);
}
