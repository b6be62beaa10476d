import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Contestant} from './contestants.ts';
import {noteWhenShown, readCosts} from './in-page.ts';

/** What a visit came to. */
export interface Visit {
  /** All that was asked for, the page included. */
  readonly requests: number;
  /** All that came over the line, headers included. */
  readonly bytes: number;
  /** When the words stood on the page, in milliseconds from the start of the visit. */
  readonly content: number;
  /** How long the page couldn't answer the visitor at a time, in milliseconds; 0 where never over 50. */
  readonly longestTask: number;
  /** All tasks over 50 ms together, in milliseconds. */
  readonly longTasks: number;
  /** How much what stood there moved (CLS): 0.1 is good, 0.25 poor. */
  readonly shift: number;
}

/** Slow 4G, as Lighthouse has it. Bytes a second, both ways. */
const LINE = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

/** How much slower than this machine a phone is. */
const CPU_SLOWDOWN = 4;

/** How long the line is quiet after a captcha was solved, in milliseconds: it works without it. */
const SOLVED = 4000;

/** Visits a page for the first time, on a slow line and a slow processor. */
export async function timeVisit(
  browser: Browser,
  server: string,
  {page: path, shows, touches, solved}: Contestant,
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
    await page.goto(server + path);
    const content = await whenShown(page);
    await page.waitForNetworkIdle();
    if (touches) {
      await page.locator(touches).click();
      if (solved) await page.waitForSelector(solved);
      await page.waitForNetworkIdle({idleTime: SOLVED});
    }
    return {...traffic(), content, ...(await page.evaluate(readCosts))};
  } finally {
    await context.close();
  }
}

async function whenShown(page: Page): Promise<number> {
  const noted = await page.waitForFunction(
    () => performance.getEntriesByName('shown')[0]?.startTime,
  );
  return (await noted.jsonValue()) ?? NaN;
}

async function watchTraffic(session: CDPSession) {
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({request}) => {
    if (request.url.startsWith('http')) requests += 1;
  });
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => ({requests, bytes});
}
