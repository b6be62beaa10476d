import type {Page} from 'puppeteer-core';
import type {Tag} from '../../src/embed/tags.ts';
import type {ElementReference} from '../manifest/shape.ts';
import {fileOf, picturedOf, WHOLE, wholeFileOf} from './files.ts';
import {MEANWHILE, MORE, PLACES, SLOTTED, SMALL, themeFor, VALUES} from './looks.ts';
import {withPalette} from './palette.ts';
import {stages} from './stages.ts';
import type {Frame, Studio} from './studio.ts';

/** Takes a picture in; `file` is seen from `docs/`. */
export type Keep = (file: string, picture: Buffer) => Promise<void>;

/** How high a picture may be, in CSS pixels. */
const MOST = 420;

/** The colour of what marks a part. */
const MARK = '#d6006c';

/** Room above and below what is marked, in CSS pixels. */
const AROUND = 56;

const WIDTHS: Readonly<Record<(typeof WHOLE)[number], number>> = {phone: 390, wide: 1000};

/** Takes all pictures of an element. */
export async function takeAll(studio: Studio, tag: Tag, element: ElementReference, keep: Keep) {
  await takeWhole(studio, tag, keep);
  await takeParts(studio, tag, element, keep);
  for (const {name} of element.cssProperties) await takeToken(studio, tag, name, keep);
  for (const {name} of element.slots) await takeSlot(studio, tag, name, keep);
}

async function takeWhole(studio: Studio, tag: Tag, keep: Keep) {
  const [stage] = stages[tag];
  if (!stage) return;
  for (const width of WHOLE) {
    await studio.show(stage, {width: WIDTHS[width]}, async page => {
      await keep(wholeFileOf(tag, width), await photograph(page, await topOf(page, 2 * MOST)));
    });
  }
}

/** @throws When there is a part that no stage shows. */
async function takeParts(studio: Studio, tag: Tag, element: ElementReference, keep: Keep) {
  let missing = picturedOf(element).filter(({kind}) => kind === 'part');
  for (const stage of stages[tag]) {
    if (!missing.length) return;
    await studio.show(stage, {}, async page => {
      for (const part of missing) {
        const place = await placeOf(page, tag, `[part="${part.name}"]`);
        if (!place) continue;
        const mark = await page.addStyleTag({
          content: `${tag}::part(${part.name}) {outline: 3px solid ${MARK}; outline-offset: 3px}`,
        });
        await keep(fileOf(tag, part), await photograph(page, around(place, await topOf(page))));
        await mark.evaluate(style => {
          style.remove();
        });
        missing = missing.filter(one => one !== part);
      }
    });
  }
  if (missing.length) {
    throw new Error(`No stage shows of ${tag}: ${missing.map(({name}) => name).join(', ')}`);
  }
}

async function takeToken(studio: Studio, tag: Tag, token: string, keep: Keep) {
  const declaration = `${token}: ${VALUES[token]}`;
  const theme = `theme="${themeFor(tag, token)}"`;
  const more = MORE[`${tag} ${token}`] ?? '';
  const inside = tag === 'event-feed' ? `<event-card ${theme}></event-card>` : '';
  const shown = (label: string, style: string) => `
    <div>
      <p class="label">${label}</p>
      <${tag} ${SMALL[tag]} ${more} ${theme} style="${style}">${inside}</${tag}>
    </div>`;
  const html = `<div class="both">${shown('default', '')}${shown(declaration, declaration)}</div>`;
  const css = `
    .both {display: grid; grid-template-columns: 1fr 1fr; gap: 32px}
    .label {margin: 0 0 12px; font: 13px monospace; color: ${MARK}}`;
  await studio.show({html}, {width: 720, css}, async page => {
    const place = PLACES[`${tag} ${token}`];
    const found = place ? await placeOf(page, tag, place) : undefined;
    const whole = await topOf(page);
    const frame = found ? around(found, whole) : whole;
    await keep(
      fileOf(tag, {kind: 'token', name: token, description: ''}),
      await photograph(page, frame),
    );
  });
}

async function takeSlot(studio: Studio, tag: Tag, slot: string, keep: Keep) {
  const content = SLOTTED[`${tag} ${slot}`] ?? MEANWHILE;
  const isMeanwhile = !slot && tag !== 'event-feed';
  const attributes = isMeanwhile ? 'feed="none.json"' : SMALL[tag];
  const scene = {
    html: `<${tag} ${attributes}>${content}</${tag}>`,
    ...(isMeanwhile && {awaits: '[part="notice"]'}),
  };
  const css = `${tag} > * {outline: 3px solid ${MARK}; outline-offset: 3px}`;
  await studio.show(scene, {css}, async page => {
    const whole = await topOf(page);
    const place = slot ? await placeOf(page, '', `[slot="${slot}"]`) : undefined;
    const frame = place ? around(place, whole) : whole;
    await keep(
      fileOf(tag, {kind: 'slot', name: slot, description: ''}),
      await photograph(page, frame),
    );
  });
}

/** Finds where something is on the page, in an element's shadow root or outside of all. */
const placeOf = (page: Page, tag: string, selector: string): Promise<Frame | undefined> =>
  page.evaluate(
    (host, inside) => {
      const root = host ? document.querySelector(host)?.shadowRoot : document;
      const found = root?.querySelector(inside)?.getBoundingClientRect();
      if (!found?.height) return undefined;
      const {x, y, width, height} = found;
      return {x: x + scrollX, y: y + scrollY, width, height};
    },
    tag,
    selector,
  );

/** Gives the page from its top. */
const topOf = (page: Page, most = MOST): Promise<Frame> =>
  page.evaluate(
    highest => ({
      ...{x: 0, y: 0, width: document.documentElement.clientWidth},
      height: Math.min(highest, Math.ceil(document.body.getBoundingClientRect().height)),
    }),
    most,
  );

/** Gives as much of a page around a place as a picture has room for. */
function around({y, height}: Frame, {x, width}: Frame): Frame {
  const top = Math.max(0, Math.floor(y) - AROUND);
  return {x, y: top, width, height: Math.min(MOST, Math.ceil(y + height) + AROUND - top)};
}

async function photograph(page: Page, frame: Frame): Promise<Buffer> {
  const picture = await page.screenshot({clip: frame, captureBeyondViewport: true});
  return withPalette(Buffer.from(picture));
}
