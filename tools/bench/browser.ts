import * as puppeteer from 'puppeteer-core';
import {installedEngines} from '../engines/installed.js';

/** Starts Chromium, hands it over, and sees to it that it ends. */
export async function withBrowser(use: (browser: puppeteer.Browser) => Promise<void>) {
  const chromium = installedEngines().find(({name}) => name === 'chromium');
  if (!chromium?.program) throw new Error('Chromium is not installed on this machine.');
  const browser = await puppeteer.launch({
    executablePath: chromium.program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
