import type {BrowserLauncher} from '@web/test-runner';
import {writeGtkSettings} from './gtk-settings.ts';
import {startVirtualDisplay, type VirtualDisplay} from './virtual-display.ts';
import {startWebDriver} from './webdriver.ts';
import {WebKitPage} from './webkit-page.ts';

/** Called with a session's id when the browser was lost while its tests ran. */
export type OnLost = (sessionId: string) => void;

const capabilities = (program: string) => ({
  'webkitgtk:browserOptions': {binary: program, args: ['--automation']},
});

/**
 * Runs tests in WebKitGTK's MiniBrowser. It calls itself puppeteer, and its pages have puppeteer's
 * methods, so that the test runner's own commands work here too.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  readonly #program: string;
  readonly #onLost: OnLost;
  readonly #settings = writeGtkSettings();
  readonly #active = new Map<string, {page: WebKitPage; watch: NodeJS.Timeout}>();
  #idle: WebKitPage | undefined;
  #display: Promise<VirtualDisplay> | undefined;

  constructor(program: string, onLost: OnLost) {
    this.#program = program;
    this.#onLost = onLost;
  }

  async startSession(id: string, url: string) {
    const page = await this.#takePage();
    // The test runner hears of a page's end from the page itself; a crashed one can't tell.
    const watch = setInterval(() => void this.#check(id, page), 1000);
    this.#active.set(id, {page, watch});
    await page.setViewport({width: 800, height: 600});
    await page.goto(url);
  }

  isActive(id: string) {
    return this.#active.has(id);
  }

  getBrowserUrl(id: string) {
    return this.#active.get(id)?.page.url();
  }

  /** For the test runner's commands, which ask a puppeteer launcher for its page by this name. */
  getPage(id: string) {
    return this.#active.get(id)?.page;
  }

  async stopSession(id: string) {
    const session = this.#active.get(id);
    this.#active.delete(id);
    if (!session) return {};
    clearInterval(session.watch);
    // Stops what still runs on the page; a page that can't even do that is not used again.
    const stopped = await session.page.goto('about:blank').then(
      () => true,
      () => false,
    );
    if (stopped) this.#idle = session.page;
    else await session.page.close();
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKit has no debug session here.'));
  }

  async stop() {
    for (const {page, watch} of this.#active.values()) {
      clearInterval(watch);
      await page.close();
    }
    await this.#idle?.close();
    this.#idle = undefined;
    (await this.#display)?.close();
    this.#settings.remove();
  }

  async #check(id: string, page: WebKitPage) {
    if (await page.isAlive()) return;
    const session = this.#active.get(id);
    if (session?.page !== page) return;
    clearInterval(session.watch);
    this.#onLost(id);
  }

  async #takePage() {
    const idle = this.#idle;
    this.#idle = undefined;
    if (idle && (await idle.isAlive())) return idle;
    await idle?.close();
    return new WebKitPage(
      await startWebDriver({
        driver: 'WebKitWebDriver',
        capabilities: capabilities(this.#program),
        environment: await this.#environment(),
      }),
    );
  }

  async #environment(): Promise<NodeJS.ProcessEnv> {
    this.#display ??= startVirtualDisplay();
    return {
      DISPLAY: (await this.#display).name,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: this.#settings.folder,
      GTK_THEME: 'Adwaita',
      // Under C.UTF-8 navigator.language is "C", which Intl refuses.
      LC_ALL: 'en_US.UTF-8',
    };
  }
}
