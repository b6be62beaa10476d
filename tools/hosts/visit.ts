import type {Addresses, Host} from '../../test/hosts/host.ts';
import {tags} from '../../src/embed/tags.ts';
import type {EngineName} from '../engines/installed.js';
import type {Visitor} from './browsers.ts';
import type {Finding} from './finding.ts';
import {arrive, settledPlaces, untilStanding} from './arrive.ts';
import {around, displayOfFeed, places, standIn, toTop} from './in-page/around.ts';
import {look} from './in-page/look.ts';
import {seenSoFar} from './in-page/watch.ts';
import {jumpWithRoom} from './jump.ts';
import type {Organiser} from './organiser.ts';
import {pageOf} from './page-of.ts';
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

/** Looks at a host page and uses it, as a visitor would; gives what isn't as it should be. */
export async function visitHost(visitor: Visitor, options: VisitOptions): Promise<Finding[]> {
  const {host, engine, at, keep} = options;
  const findings: Finding[] = [];
  const find = (tag: string, check: string, what: string) => {
    findings.push({host: host.name, engine, tag, check, what});
  };
  const page = pageOf(visitor);

  const ownBoxes = boxes.filter(tag => !host.without?.includes(tag)).join();
  await arrive({visitor, page, host, at}, {hasScript: true});
  const {missing, isFallback} = await untilStanding(page, host);
  for (const {tag, word} of missing) find(tag, 'shows', `not to be read: ${word}`);
  await settledPlaces(page);
  const sizes = await page.ask(places, ownBoxes);
  if (!isFallback) {
    const own = boxes.filter(tag => !host.without?.includes(tag));
    for (const {tag, check, what} of await page.ask(look, own)) find(tag, check, what);
  }
  await page.ask(toTop, undefined);
  await settledPlaces(page);
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

  await arrive({visitor, page, host, at}, {hasScript: false});
  await page.until(places, ownBoxes, ({length}) => length === sizes.length);
  if (!isFallback) await page.ask(standIn, {tags: ownBoxes, sizes, display});
  await settledPlaces(page);
  await page.ask(toTop, undefined);
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
  const jump =
    engine === 'chromium' ? await jumpWithRoom({visitor, page, host, at}, sizes) : undefined;
  if (jump) find('page', 'shift', `jumps by ${jump.toFixed(3)} where room is kept`);
  const allowed = Object.keys({...host.allows, ...host.allowsIn?.[engine]});
  return findings.filter(({check}) => !allowed.includes(check));
}
