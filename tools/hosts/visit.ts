import type {Addresses, Host} from '../../test/hosts/host.ts';
import {fallback, shownOn} from '../../test/hosts/content.ts';
import {tags} from '../../src/embed/tags.ts';
import type {EngineName} from '../engines/installed.js';
import type {Visitor} from './browsers.ts';
import type {Finding} from './finding.ts';
import {around, displayOfFeed, places, standIn, type Place} from './in-page/around.ts';
import {look} from './in-page/look.ts';
import {standing} from './in-page/standing.ts';
import {seenSoFar} from './in-page/watch.ts';
import type {Organiser} from './organiser.ts';
import {pageOf, type OpenPage} from './page-of.ts';
import {differences} from './pictures.ts';
import {signUpAndSubscribe} from './use.ts';

/** Who visits what. */
export interface VisitOptions {
  readonly host: Host;
  readonly engine: EngineName;
  readonly at: Addresses;
  readonly organiser: Organiser;
  /** Keeps a picture of the window. */
  readonly keep: (name: string, picture: Buffer) => Promise<void>;
}

/** Those that have a box of their own. */
const boxes = tags.filter(tag => tag !== 'event-feed');
const everyBox = boxes.join();

/** Looks at a host page and uses it, as a visitor would; gives what isn't as it should be. */
export async function visitHost(visitor: Visitor, options: VisitOptions): Promise<Finding[]> {
  const {host, engine, at, keep} = options;
  const findings: Finding[] = [];
  const find = (tag: string, check: string, what: string) => {
    findings.push({host: host.name, engine, tag, check, what});
  };
  const page = pageOf(visitor);

  const ownBoxes = boxes.filter(tag => !host.without?.includes(tag)).join();
  await arrive(visitor, page, host, 'widgets', at);
  const {missing, isFallback} = await untilStanding(page, host);
  for (const {tag, word} of missing) find(tag, 'shows', `not to be read: ${word}`);
  await settledPlaces(page);
  const sizes = await page.ask(places, ownBoxes);
  if (!isFallback) {
    const own = boxes.filter(tag => !host.without?.includes(tag));
    for (const {tag, check, what} of await page.ask(look, own)) find(tag, check, what);
  }
  const picture = await visitor.look();
  await keep(`${host.name}-${engine}.png`, picture);
  const own = await page.ask(around, ownBoxes);
  const display = await page.ask(displayOfFeed, undefined);
  if (missing.length === 0 && !isFallback) {
    const email = `${host.name}-${engine}@visitor.example`;
    for (const {tag, what} of await signUpAndSubscribe(page, options.organiser, email, host)) {
      find(tag, 'works', what);
    }
    await keep(`${host.name}-${engine}-after.png`, await visitor.look());
  }
  const seen = await page.ask(seenSoFar, undefined);
  for (const violation of seen.violations) find('page', 'policy', violation);

  await arrive(visitor, page, host, 'plain', at);
  await page.until(places, ownBoxes, ({length}) => length === sizes.length);
  if (!isFallback) await page.ask(standIn, {tags: ownBoxes, sizes, display});
  await settledPlaces(page);
  const plainPicture = await visitor.look();
  const changed = differences(picture, plainPicture, sizes);
  if (changed > 0) {
    find('page', 'pixels', `${changed} pixels around our boxes are others`);
    await keep(`${host.name}-${engine}-plain.png`, plainPicture);
  }
  const plain = await page.ask(around, ownBoxes);
  const plainSeen = await page.ask(seenSoFar, undefined);
  for (const error of seen.errors) {
    if (!plainSeen.errors.includes(error)) find('page', 'errors', error);
  }
  plain.boxes.forEach((box, place) => {
    if (box !== own.boxes[place]) find('page', 'host', `was ${box}, is ${own.boxes[place]}`);
  });
  const names = own.names.filter(name => !plain.names.includes(name));
  for (const name of names.filter(one => one !== 'window.Symbol(opslag)')) {
    find('page', 'globals', name);
  }
  const jump = await jumpWithRoom(visitor, page, options, sizes);
  if (jump > 0.02) find('page', 'shift', `jumps by ${jump.toFixed(3)} where room is kept`);
  return findings.filter(({check}) => !Object.keys(host.allows ?? {}).includes(check));
}

/** Waits for what the page is to show; gives what it lacks, and which of both ways it has gone. */
async function untilStanding(page: OpenPage, host: Host) {
  const wanted = host.expects === 'fallback' ? fallback : shownOn(host);
  const isAlone = host.expects === 'either' && (await page.ask(hasTrustedTypes, undefined));
  const missing = await page.until(
    standing,
    isAlone ? fallback : wanted,
    ({length}) => length === 0,
  );
  return {missing, isFallback: isAlone || host.expects === 'fallback'};
}

/**
 * How much the page jumps when our elements arrive and the page has kept the room that they take,
 * as the configurator tells it to. Only Chromium tells.
 */
async function jumpWithRoom(
  visitor: Visitor,
  page: OpenPage,
  {host, engine, at}: VisitOptions,
  sizes: readonly Place[],
): Promise<number> {
  if (engine !== 'chromium' || host.arrival === 'link' || host.expects) return 0;
  const before = (await page.ask(seenSoFar, undefined)).shift;
  const room = new URLSearchParams(sizes.map(({tag, height}) => [tag, `${Math.ceil(height)}`]));
  await visitor.goto(`${at.page}hosts/${host.name}?roomy=${encodeURIComponent(`${room}`)}`);
  await untilStanding(page, host);
  await settledPlaces(page);
  return (await page.ask(seenSoFar, undefined)).shift - before;
}

const hasTrustedTypes = () => 'trustedTypes' in window;

async function arrive(
  visitor: Visitor,
  page: OpenPage,
  {name, arrival}: Host,
  kind: 'widgets' | 'plain',
  {page: site}: Addresses,
) {
  const address = `${site}hosts/${name}`;
  const suffix = kind === 'plain' ? 'plain' : '';
  if (arrival !== 'link') return visitor.goto(`${address}${suffix && `?${suffix}`}`);
  await visitor.goto(`${address}?other${suffix && `-${suffix}`}`);
  // There and back and there again: what is kept of a page must come alive again too.
  for (const step of ['go', 'back', 'go']) {
    await page.ask(follow, step);
    await page.until(isOn, step === 'go' ? 'Det sker' : 'Forsiden', isThere => isThere);
  }
}

const isOn = (heading: string) =>
  document.querySelector('main h1, h1')?.textContent?.indexOf(heading) === 0;

const follow = (step: string) => {
  if (step === 'back') history.back();
  else document.querySelector<HTMLElement>('#go')?.click();
};

/** Waits until our boxes stay where they are. */
async function settledPlaces(page: OpenPage) {
  let last = '';
  let calm = 0;
  return page.until(places, everyBox, now => {
    const text = JSON.stringify(now);
    calm = text === last ? calm + 1 : 0;
    last = text;
    return calm >= 3;
  });
}
