/** Gives the language that the page says an element is in, across shadow roots; empty when it doesn't. */
export function pageLanguage(element: Element): string {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : '';
}
