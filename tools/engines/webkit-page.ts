import {writeFile} from 'node:fs/promises';
import {setTimeout as pause} from 'node:timers/promises';
import type {WebDriverSession} from './webdriver.ts';
import {keyboardOf, mouseOf} from './webkit-input.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const isSize = (value: unknown): value is Size =>
  typeof value === 'object' && value !== null && 'width' in value && 'height' in value;

/**
 * A page of WebKitGTK, with as much of puppeteer's `Page` as the commands of the test runner use.
 * What WebDriver has no word for, such as emulated media, is refused in words.
 */
export class WebKitPage {
  readonly keyboard;
  readonly mouse;
  readonly #session: WebDriverSession;

  constructor(session: WebDriverSession) {
    this.#session = session;
    this.keyboard = keyboardOf(session);
    this.mouse = mouseOf(session);
  }

  goto(url: string) {
    return this.#session.command('POST', '/url', {url});
  }

  async url() {
    return String(await this.#session.command('GET', '/url'));
  }

  /** Answers as long as the browser lives, even while the page is busy. */
  async isAlive() {
    const handle = await this.#session.command('GET', '/window').catch(() => undefined);
    return handle !== undefined;
  }

  close() {
    return this.#session.close();
  }

  /** Sets the viewport by sizing the window around it; throws when the window manager won't. */
  async setViewport(wanted: Size) {
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const inner = await this.#measure('return {width: innerWidth, height: innerHeight}');
      if (inner.width === wanted.width && inner.height === wanted.height) return;
      const outer = await this.#session.command('GET', '/window/rect');
      if (!isSize(outer)) throw new Error('WebKit told no size of its window.');
      await this.#session.command('POST', '/window/rect', {
        width: outer.width + wanted.width - inner.width,
        height: outer.height + wanted.height - inner.height,
      });
      await pause(50);
    }
    const got = await this.#measure('return {width: innerWidth, height: innerHeight}');
    if (got.width === wanted.width && got.height === wanted.height) return;
    throw new Error(
      `Asked for a viewport of ${wanted.width} × ${wanted.height}, got ${got.width} × ${got.height}.`,
    );
  }

  async screenshot({path}: {path?: string} = {}) {
    const image = Buffer.from(String(await this.#session.command('GET', '/screenshot')), 'base64');
    if (path) await writeFile(path, image);
    return image;
  }

  emulateMediaFeatures() {
    throw new Error('WebKitGTK cannot emulate media: set them when it starts.');
  }

  emulateMediaType() {
    throw new Error('WebKitGTK cannot emulate media: set them when it starts.');
  }

  async #measure(script: string): Promise<Size> {
    const size = await this.#session.command('POST', '/execute/sync', {script, args: []});
    if (!isSize(size)) throw new Error('WebKit told no size of its page.');
    return size;
  }
}
