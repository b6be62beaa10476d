import {launch, type Browser, type Frame} from 'puppeteer-core';
import type {EngineName} from '../engines/installed.js';
import {writeGtkSettings} from '../engines/gtk-settings.ts';
import {startVirtualDisplay} from '../engines/virtual-display.ts';
import {startWebDriver} from '../engines/webdriver.ts';
import {WebKitPage} from '../engines/webkit-page.ts';

/** One who looks at one page after the other, each as on a first visit. */
export interface Visitor {
  goto(address: string): Promise<void>;
  /** Goes into the first frame of the page; what is run then is run there. */
  enter(): Promise<void>;
  /**
   * Runs a script in the page and gives what it gives, which is a string. Not an object: many a
   * library bends how those are written.
   */
  run(script: string): Promise<string>;
  /** What the window shows, as PNG. */
  look(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A running browser. */
export interface MuseumBrowser {
  newVisitor(): Promise<Visitor>;
  close(): Promise<void>;
}

/** The window; as high as WebKit's display lets it be. */
export const VIEW = {width: 1000, height: 1100};

/** Starts an engine of this machine. */
export function startBrowser(name: EngineName, program: string): Promise<MuseumBrowser> {
  return name === 'webkit' ? startWebKit(program) : startWithPuppeteer(name, program);
}

async function startWithPuppeteer(
  name: 'chromium' | 'firefox',
  program: string,
): Promise<MuseumBrowser> {
  const browser: Browser =
    name === 'firefox'
      ? await launch({browser: 'firefox', executablePath: program})
      : await launch({
          executablePath: program,
          args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
        });
  return {
    async newVisitor() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(VIEW);
      let place = page.mainFrame();
      return {
        async goto(address) {
          await page.goto(address, {waitUntil: 'load'});
          place = page.mainFrame();
        },
        enter() {
          place = place.childFrames()[0] ?? place;
          return Promise.resolve();
        },
        run: script => run(place, script),
        look: async () => Buffer.from(await page.screenshot()),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

const run = async (place: Frame, script: string) => String(await place.evaluate(script));

async function startWebKit(program: string): Promise<MuseumBrowser> {
  const display = await startVirtualDisplay();
  const settings = writeGtkSettings();
  const session = await startWebDriver({
    driver: 'WebKitWebDriver',
    capabilities: {'webkitgtk:browserOptions': {binary: program, args: ['--automation']}},
    environment: {
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: settings.folder,
      GTK_THEME: 'Adwaita',
      LC_ALL: 'en_US.UTF-8',
    },
  });
  const page = new WebKitPage(session);
  await page.setViewport(VIEW);
  return {
    newVisitor: () =>
      Promise.resolve({
        async goto(address) {
          await session.command('POST', '/frame', {id: null});
          await page.goto(address);
        },
        enter: async () => void (await session.command('POST', '/frame', {id: 0})),
        run: async script =>
          String(
            await session.command('POST', '/execute/sync', {script: `return ${script}`, args: []}),
          ),
        look: () => page.screenshot(),
        // There is one window: the next visit begins where this one has left nothing.
        async close() {
          await session.command('POST', '/frame', {id: null});
          await page.goto('about:blank');
        },
      }),
    async close() {
      await session.close();
      display.close();
      settings.remove();
    },
  };
}
