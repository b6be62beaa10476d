const met = new WeakSet<Element>();

/** Opens what has something set in it as it comes; from then on that is the visitor's to do. */
export const openAtFirst = (isSet: boolean) => (details: Element | undefined) => {
  if (!(details instanceof HTMLDetailsElement) || met.has(details)) return;
  met.add(details);
  details.open = isSet;
};
