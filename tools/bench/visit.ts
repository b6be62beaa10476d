import type {Browser, CDPSession} from 'puppeteer-core';

/** What a visit came to. */
export interface Visit {
  /** All that was asked for, the page included. */
  readonly requests: number;
  /** All that came over the line, headers included. */
  readonly bytes: number;
  /** When the words stood on the page, in milliseconds from the start of the visit. */
  readonly content: number;
}

/** Slow 4G, as Lighthouse has it. Bytes a second, both ways. */
const LINE = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

/** How much slower than this machine a phone is. */
const CPU_SLOWDOWN = 4;

/** Visits a page for the first time, on a slow line and a slow processor. */
export async function timeVisit(
  browser: Browser,
  address: string,
  shows: readonly string[],
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 390, height: 844});
    const session = await page.createCDPSession();
    const traffic = await watchTraffic(session);
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.emulateCPUThrottling(CPU_SLOWDOWN);
    await page.evaluateOnNewDocument(noteWhenShown, shows);
    await page.goto(address);
    const noted = await page.waitForFunction(
      () => performance.getEntriesByName('shown')[0]?.startTime,
    );
    const content = (await noted.jsonValue()) ?? NaN;
    await page.waitForNetworkIdle();
    return {...traffic(), content};
  } finally {
    await context.close();
  }
}

async function watchTraffic(session: CDPSession) {
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => ({requests, bytes});
}

/** Runs in the page: looks with every frame whether the words are there, in shadow roots too. */
function noteWhenShown(words: readonly string[]) {
  const textIn = (root: Node): string =>
    [...root.childNodes]
      .map(node =>
        node instanceof Element && node.shadowRoot
          ? textIn(node.shadowRoot)
          : node.hasChildNodes()
            ? textIn(node)
            : (node.textContent ?? ''),
      )
      .join('');
  const look = () => {
    const text = document.body ? textIn(document.body) : '';
    if (!words.every(word => text.includes(word))) return requestAnimationFrame(look);
    // One frame on, what was found has been painted.
    return requestAnimationFrame(() => performance.mark('shown'));
  };
  requestAnimationFrame(look);
}
