import {launch, type Page} from 'puppeteer-core';
import {installedEngines} from '../engines/installed.js';
import {shift} from './organiser.ts';

/** What stands before the camera: a few lines as a webmaster pastes them, and what is done to them. */
export interface Scene {
  readonly html: string;
  /** What a visitor does, once it stands. */
  readonly act?: (page: Page) => Promise<void>;
  /** What must be in a shadow root before the picture is taken; by default no slot that waits. */
  readonly awaits?: string;
  /** A script that runs before all of the page's. */
  readonly before?: string;
}

/** The page around it, and who looks at it how. */
export interface Setting {
  /** Of the page's column, in CSS pixels. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** More rules of the page's. */
  readonly css?: string;
  readonly media?: 'print';
  readonly features?: readonly {readonly name: string; readonly value: string}[];
}

/** What part of the page to keep, in CSS pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes pictures of pages of ours. */
export interface Studio {
  /**
   * Sets a scene up on a page of its own, and gives what is made of it.
   *
   * @throws When the scene never stands.
   */
  show<Result>(
    scene: Scene,
    setting: Setting,
    take: (page: Page) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Around what stands before the camera, in CSS pixels. */
const MARGIN = 16;

const PATIENCE = 30_000;

// The page's clock stands where the server's does; it goes on from there.
const clock = `{
  const Real = Date;
  const now = () => Real.now() + ${shift};
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now()]));
    }
    static now() {
      return now();
    }
  };
}`;

const pageAround = ({html}: Scene, {width = 390, lang = 'en', dir, css = ''}: Setting) => `
  <!doctype html>
  <html lang="${lang}" dir="${dir ?? 'ltr'}">
    <meta charset="utf-8">
    <script src="opslag.js" async></script>
    <style>
      body {
        margin: 0;
        padding: ${MARGIN}px;
        inline-size: ${width - 2 * MARGIN}px;
        font: 16px/1.5 'Liberation Sans', Arial, sans-serif;
        color: #1b1b1b;
        background: #fff;
      }
      ${css}
    </style>
    <body>${html}</body>
  </html>`;

/**
 * Opens a studio in Chromium.
 *
 * @param url - Address of the organiser.
 */
export async function openStudio(url: string): Promise<Studio> {
  const program = installedEngines().find(({name}) => name === 'chromium')?.program;
  if (!program) throw new Error('Without chromium: node tools/set-up.js --browsers');
  const browser = await launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
  return {
    async show(scene, setting, take) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({width: setting.width ?? 390, height: 900});
      await page.emulateTimezone('Europe/Copenhagen');
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: setting.media ?? 'screen',
        features: [{name: 'prefers-reduced-motion', value: 'reduce'}, ...(setting.features ?? [])],
      });
      await page.evaluateOnNewDocument(clock + (scene.before ?? ''));
      await page.goto(url);
      await page.setContent(pageAround(scene, setting));
      await stands(page, scene.awaits);
      await scene.act?.(page);
      await settles(page);
      const result = await take(page);
      await context.close();
      return result;
    },
    close: () => browser.close(),
  };
}

/** Waits until no element shows what is inside its tag, or until one shows what is awaited. */
const stands = (page: Page, awaited = '') =>
  page.waitForFunction(
    selector => {
      const tags = 'event-card, event-list, programme-timeline, signup-form, newsletter-signup';
      const roots = [...document.querySelectorAll(tags)].map(element => element.shadowRoot);
      return selector
        ? roots.some(root => root?.querySelector(selector))
        : roots.every(root => root?.firstElementChild && !root.querySelector('slot:not([name])'));
    },
    {polling: 50},
    awaited,
  );

/** Waits until pictures have come, and every element knows the colour behind it. */
const settles = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    const knowsGround = ({host, adoptedStyleSheets}: ShadowRoot) =>
      host.localName === 'event-feed' ||
      adoptedStyleSheets.some(({cssRules}) =>
        [...cssRules].some(({cssText}) => cssText.includes('--_scheme:')),
      );
    while (!roots.every(knowsGround)) await frame();
    const images = roots.flatMap(root => [...root.querySelectorAll('img')]);
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map(image => image.decode().catch(() => undefined)));
    // Colours that have changed arrive with the frame after the next.
    for (let frames = 0; frames < 3; frames += 1) await frame();
  });
