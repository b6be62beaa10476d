import type {Browser} from 'puppeteer-core';

/** How a programme came to stand on a page, in milliseconds. */
export interface ProgrammeVisit {
  /** When its first point stood there, from the start of the visit. */
  readonly first: number;
  /** When its last one did. */
  readonly all: number;
  /** How long the page couldn't answer to the visitor; 0 where that was never longer than 50. */
  readonly longestTask: number;
}

/** How much slower than this machine a phone is. */
const CPU_SLOWDOWN = 4;

/** Visits a page with a programme of so many points on a slow processor. */
export async function timeProgramme(
  browser: Browser,
  address: string,
  points: number,
): Promise<ProgrammeVisit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 390, height: 844});
    await page.emulateCPUThrottling(CPU_SLOWDOWN);
    await page.evaluateOnNewDocument(notePoints, points);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('all').length > 0);
    return await page.evaluate(readNotes);
  } finally {
    await context.close();
  }
}

/** Runs in the page: looks with every frame how many points there are. */
function notePoints(points: number) {
  const shown = () =>
    document.querySelector('programme-timeline')?.shadowRoot?.querySelectorAll('[part=title]')
      .length ?? 0;
  const note = (name: string) => {
    if (!performance.getEntriesByName(name).length) performance.mark(name);
  };
  const look = () => {
    const count = shown();
    if (count) note('first');
    if (count >= points) note('all');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
async function readNotes() {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const tasks = await new Promise<number[]>(resolve => {
    const found: number[] = [];
    new PerformanceObserver(list => {
      found.push(...list.getEntries().map(({duration}) => duration));
    }).observe({type: 'longtask', buffered: true});
    // The observer hears first of what has been.
    setTimeout(() => {
      resolve(found);
    }, 500);
  });
  return {first: at('first'), all: at('all'), longestTask: Math.max(0, ...tasks)};
}
