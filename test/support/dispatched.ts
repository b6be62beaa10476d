/** Waits for an element to dispatch an event, and gives it. */
export const dispatched = <Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise(resolve => {
    target.addEventListener(name, resolve, {once: true});
  });
