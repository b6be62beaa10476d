import {launch, type Browser, type Frame, type Page} from 'puppeteer-core';
import {installedEngines} from '../../../tools/engines/installed.js';

/** How long anything on a page may take on a busy machine, in milliseconds. */
export const PATIENCE = 60_000;

/** A page that someone looks at, and what went wrong or out on it. */
export interface Visit {
  readonly page: Page;
  /** The errors in the console. */
  readonly complaints: readonly string[];
  /** The hosts that were asked for something. */
  readonly hosts: ReadonlySet<string>;
}

/** Starts a browser of this machine. */
export async function aBrowser(name: 'chromium' | 'firefox' = 'chromium'): Promise<Browser> {
  const engine = installedEngines().find(one => one.name === name);
  if (!engine?.program) throw new Error(`Without ${name}: node tools/set-up.js --browsers`);
  const begun = {executablePath: engine.program, timeout: 2 * PATIENCE};
  return name === 'chromium'
    ? launch({...begun, args: ['--no-sandbox', '--disable-dev-shm-usage']})
    : launch({...begun, browser: 'firefox'});
}

/**
 * Opens a page in a window of its own, as on a first visit.
 *
 * @param width - Of the window, in CSS pixels.
 */
export async function visit(browser: Browser, address: string, width = 1280): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  const complain = (text: string) => {
    if (!isAboutOldFont(text)) complaints.push(text);
  };
  page.on('console', message => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', error => {
    complain(String(error));
  });
  page.on('request', request => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(hostname);
  });
  await page.setViewport({width, height: 800});
  await page.goto(address);
  return {page, complaints, hosts};
}

/** The public design system offers a font first in a format that no browser takes any more. */
const isAboutOldFont = (text: string) => /downloadable font.*\.eot/.test(text);

const TAGS = [
  'event-card',
  'event-list',
  'programme-timeline',
  'signup-form',
  'newsletter-signup',
].join();

/** Waits until each of our elements on a page shows the feed, and not what the page has inside. */
export async function everythingStands({page}: Visit): Promise<void> {
  await page.waitForFunction(
    tags => {
      const elements = [...document.querySelectorAll(tags)];
      return (
        elements.length > 0 &&
        elements.every(
          ({shadowRoot}) => shadowRoot && !shadowRoot.querySelector('slot:not([name])'),
        )
      );
    },
    {},
    TAGS,
  );
}

/** Fills in a field by its label, wherever in the page it is. */
export async function fill({page}: Visit, label: string, text: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).fill(text);
}

/** Clicks something by its role and name. */
export async function click({page}: Visit, role: string, name: string): Promise<void> {
  await clickOn(page, `::-p-aria([name="${name}"][role="${role}"])`);
}

/** So often a click may miss before something is wrong. */
const MOST_MISSES = 10;

/**
 * Clicks something; once more where it has gone from under the mouse, as what comes late above it
 * makes it do.
 */
export async function clickOn(page: Page | Frame, selector: string): Promise<void> {
  for (let misses = 0; misses < MOST_MISSES; misses += 1) {
    const locator = page.locator(selector);
    const target = await locator.waitHandle();
    const seen = await target.evaluateHandle(element => {
      const clicks = {any: false};
      element.addEventListener('click', () => (clicks.any = true), {once: true});
      return clicks;
    });
    await locator.click();
    // What has led to another page was hit.
    if (await seen.evaluate(({any}) => any).catch(() => true)) return;
  }
  throw new Error(`It never stayed under the mouse: ${selector}`);
}

/** Waits until some text can be read somewhere, in shadow roots too. */
export async function reads({page}: Visit, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).wait();
}

/**
 * Waits until the configurator's previews have their heights, so that nothing below them moves any
 * more.
 */
export async function settled({page}: Visit): Promise<void> {
  await page.waitForFunction(
    () => {
      const preview = document.querySelector<HTMLIFrameElement>('#stage iframe');
      const shown = preview?.contentDocument?.querySelector('#place > *');
      const isFilled = shown?.shadowRoot && !shown.shadowRoot.querySelector('slot:not([name])');
      const chosen = document.querySelector('[name="element"]:checked');
      if (!preview || !isFilled) return false;
      if (chosen && chosen.id !== `element-${shown.localName}`) return false;
      const {height = 0} = preview.contentDocument?.body.getBoundingClientRect() ?? {};
      const pasted = [...document.querySelectorAll<HTMLElement>('.pasted')];
      return preview.clientHeight === Math.ceil(height) && pasted.every(one => one.style.height);
    },
    {polling: 100},
  );
}
