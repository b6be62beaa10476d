/**
 * Runs in the page: looks with every frame whether the words are there, in shadow roots and in
 * frames of the page's own too.
 */
export function noteWhenShown(words: readonly string[]): void {
  const insideOf = (node: Node): Node => {
    if (node instanceof HTMLIFrameElement) return node.contentDocument?.body ?? node;
    return (node instanceof Element && node.shadowRoot) || node;
  };
  const textIn = (root: Node): string =>
    [...root.childNodes]
      .map(node => {
        const inside = insideOf(node);
        return inside.hasChildNodes() ? textIn(inside) : (node.textContent ?? '');
      })
      .join('');
  const look = () => {
    const text = document.body ? textIn(document.body) : '';
    if (!words.every(word => text.includes(word))) return requestAnimationFrame(look);
    // One frame on, what was found has been painted.
    return requestAnimationFrame(() => performance.mark('shown'));
  };
  requestAnimationFrame(look);
}

/** Runs in the page: how long it couldn't answer until now, and how much moved on it. */
export async function readCosts() {
  const observed = (type: string) =>
    new Promise<PerformanceEntryList>(resolve => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver(list => {
        found.push(...list.getEntries());
      }).observe({type, buffered: true});
      // The observer hears first of what has been.
      setTimeout(() => {
        resolve(found);
      }, 500);
    });
  const [tasks, shifts] = await Promise.all([observed('longtask'), observed('layout-shift')]);
  const lengths = tasks.map(({duration}) => duration);
  const valueOf = (shift: PerformanceEntry) =>
    'value' in shift && typeof shift.value === 'number' ? shift.value : 0;
  return {
    longestTask: Math.max(0, ...lengths),
    longTasks: lengths.reduce((sum, length) => sum + length, 0),
    shift: shifts.reduce((sum, shift) => sum + valueOf(shift), 0),
  };
}
