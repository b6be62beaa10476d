import path from 'node:path';
import type {Browser, Page} from 'puppeteer-core';

/** Opens a page in a window of its own, in Danish, that lets no script run. */
export async function pageWithoutScript(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.setExtraHTTPHeaders({'Accept-Language': 'da'});
  await page.goto(address);
  return page;
}

/** Follows a link or presses a button, and waits for the page that comes. */
export async function pressed(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Follows a link to a file, and gives where the browser has put it. */
export async function downloadedBy(page: Page, link: string, folder: string): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    ...{behavior: 'allow', downloadPath: folder, eventsEnabled: true},
    browserContextId: page.browserContext().id,
  });
  let name = '';
  const whole = new Promise<void>((resolve, reject) => {
    session.on('Browser.downloadWillBegin', ({suggestedFilename}) => {
      name = suggestedFilename;
    });
    session.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') resolve();
      if (state === 'canceled') reject(new Error(`${name} was not kept.`));
    });
  });
  await page.focus(link);
  await page.keyboard.press('Enter');
  await whole;
  return path.join(folder, name);
}
