/** What a host page was seen to do. */
export interface Seen {
  readonly errors: string[];
  readonly violations: string[];
  /** The layout shift so far; only Chromium tells. */
  shift: number;
}

/**
 * Runs first on every host page: notes what goes wrong on it, and how much it jumps. As all
 * functions of this folder it is sent to the page as text, so it uses nothing from outside.
 */
export function watch(): void {
  const seen: Seen = {errors: [], violations: [], shift: 0};
  const note = (text: string) => {
    seen.errors[seen.errors.length] = text;
  };
  addEventListener(
    'error',
    event => {
      const source = event.target instanceof Element ? event.target.getAttribute('src') : '';
      note(event.message || `not loaded: ${source ?? ''}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({reason}: {readonly reason: unknown}) => {
    note(
      `unhandled: ${reason instanceof Error ? `${reason.message} ${reason.stack}` : String(reason)}`,
    );
  });
  document.addEventListener('securitypolicyviolation', event => {
    const {effectiveDirective, blockedURI, sourceFile, lineNumber} = event;
    seen.violations[seen.violations.length] =
      `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`;
  });
  const {error} = console;
  console.error = (...words: unknown[]) => {
    note(`console: ${String(words[0])}`);
    error.apply(console, words);
  };
  try {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const isCounted = 'hadRecentInput' in entry && !entry.hadRecentInput;
        if (isCounted && 'value' in entry) seen.shift += Number(entry.value);
      }
    }).observe({type: 'layout-shift', buffered: true});
  } catch {
    // Only Chromium tells.
  }
  Object.defineProperty(window, 'museumSeen', {value: seen});
}

/** Gives what was seen. */
export const seenSoFar = (): Seen =>
  window.museumSeen ?? {errors: ['the page was not watched'], violations: [], shift: 0};

declare global {
  interface Window {
    readonly museumSeen?: Seen;
  }
}
