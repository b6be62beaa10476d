import {fallback, shownOn} from '../../test/hosts/content.ts';
import type {Addresses, Host} from '../../test/hosts/host.ts';
import {askedFor} from '../../test/hosts/page.ts';
import {tags} from '../../src/embed/tags.ts';
import type {Visitor} from './browsers.ts';
import {places} from './in-page/around.ts';
import {standing} from './in-page/standing.ts';
import type {OpenPage} from './page-of.ts';

/** A visitor with the page that they have come for. */
export interface Way {
  readonly visitor: Visitor;
  readonly page: OpenPage;
  readonly host: Host;
  readonly at: Addresses;
}

/** Goes to a host page: by its address, or by a link on the site's other page. */
export async function arrive(
  {visitor, page, host: {name, arrival, sandbox}, at}: Way,
  {hasScript, room = ''}: {readonly hasScript: boolean; readonly room?: string},
): Promise<void> {
  const isOther = arrival === 'link';
  const asked = askedFor({hasScript, room, isOther});
  await visitor.goto(`${at.page}${sandbox ? 'frames' : 'hosts'}/${name}${asked}`);
  if (sandbox) await visitor.enter();
  if (!isOther) return;
  // There and back and there again: what is kept of a page must come alive again too.
  for (const step of ['go', 'back', 'go']) {
    await page.ask(follow, step);
    await page.until(isOn, step === 'go' ? 'Det sker' : 'Forsiden', isThere => isThere);
  }
}

/** Turbo shows what it has kept of a page until that has come, and then takes the new one. */
const isOn = (heading: string) =>
  !document.documentElement.hasAttribute('data-turbo-preview') &&
  document.querySelector('main h1, h1')?.textContent?.indexOf(heading) === 0;

const follow = (step: string) => {
  if (step === 'back') history.back();
  else document.querySelector<HTMLElement>('#go')?.click();
};

/** Waits for what the page is to show; gives what it lacks, and which of both ways it has gone. */
export async function untilStanding(page: OpenPage, host: Host) {
  const wanted = host.expects === 'fallback' ? fallback : shownOn(host);
  const isAlone = host.expects === 'either' && (await page.ask(hasTrustedTypes, undefined));
  const missing = await page.until(
    standing,
    isAlone ? fallback : wanted,
    ({length}) => length === 0,
  );
  return {missing, isFallback: isAlone || host.expects === 'fallback'};
}

const hasTrustedTypes = () => 'trustedTypes' in window;

const everyElement = tags.join();

/** Waits until our boxes stay where they are. */
export async function settledPlaces(page: OpenPage): Promise<void> {
  let last = '';
  let calm = 0;
  await page.until(places, everyElement, now => {
    const text = JSON.stringify(now);
    calm = text === last ? calm + 1 : 0;
    last = text;
    return calm >= 3;
  });
}
