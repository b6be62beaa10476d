/**
 * Gives the words that can't be read in each element yet, by tag; `(nothing)` for an element that
 * isn't there. Only what is really shown counts.
 */
export function standing(wanted: Readonly<Record<string, readonly string[]>>) {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    let children: ArrayLike<Node> = node.childNodes;
    if (node instanceof Element) {
      const {display, visibility, opacity} = getComputedStyle(node);
      if (display === 'none' || visibility !== 'visible' || opacity === '0') return '';
      if (node.shadowRoot) children = node.shadowRoot.childNodes;
      else if (node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes();
        if (assigned.length > 0) children = assigned;
      }
    }
    let text = '';
    for (let place = 0; place < children.length; place += 1) {
      const child = children[place];
      if (child) text += read(child);
    }
    return text;
  };
  const missing: {tag: string; word: string}[] = [];
  const tags = Object.keys(wanted);
  for (let place = 0; place < tags.length; place += 1) {
    const tag = tags[place] ?? '';
    const element = document.querySelector(tag);
    const text = element && element.getClientRects().length > 0 ? read(element) : undefined;
    const words = wanted[tag] ?? [];
    for (let word = 0; word < words.length; word += 1) {
      const found = text !== undefined && text.indexOf(words[word] ?? '') >= 0;
      if (!found) missing[missing.length] = {tag, word: text ? (words[word] ?? '') : '(nothing)'};
    }
  }
  return missing;
}
