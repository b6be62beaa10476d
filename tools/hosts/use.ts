import type {Host} from '../../test/hosts/host.ts';
import {fillIn, isThere, press} from './in-page/act.ts';
import type {Organiser} from './organiser.ts';
import type {OpenPage} from './page-of.ts';

/** What kept a visitor from what an element is for. */
export interface Hindrance {
  readonly tag: string;
  readonly what: string;
}

const forms = [
  {
    tag: 'signup-form',
    done: '[part="receipt"]',
    table: 'sign_ups',
    fields: (email: string) => [
      ['offer', ''],
      ['contact.name', 'Søren 王'],
      ['contact.email', email],
      ['consents.consent-1', ''],
    ],
  },
  {
    tag: 'newsletter-signup',
    done: '[part="pending"]',
    table: 'subscriptions',
    fields: (email: string) => [
      ['email', email],
      ['consent', ''],
    ],
  },
] as const;

/** Opens a menu of the card, signs up and subscribes; the organiser must have heard of both. */
export async function signUpAndSubscribe(
  page: OpenPage,
  organiser: Organiser,
  email: string,
  {without = []}: Host,
): Promise<Hindrance[]> {
  const hindrances: Hindrance[] = [];
  const hinder = (tag: string, what: string) => void hindrances.push({tag, what});

  for (const {tag, done, table, fields} of forms) {
    for (const [name = '', value = ''] of fields(email)) {
      const obstacle = await page.ask(fillIn, {tag, name, value});
      if (obstacle) hinder(tag, obstacle);
    }
    const obstacle = await page.ask(press, {tag, selector: '[type="submit"]'});
    if (obstacle) hinder(tag, obstacle);
    const isDone = await page.until(isThere, {tag, selector: done}, isThere => isThere);
    if (!isDone) hinder(tag, `never shows ${done}`);
    if (!organiser.has(table, email)) hinder(tag, `nothing has come into ${table}`);
  }
  if (without.includes('event-card')) return hindrances;
  const menu = {tag: 'event-card', selector: '[part="calendar"]'};
  const obstacle = await page.ask(press, menu);
  if (obstacle) hinder('event-card', obstacle);
  const opened = {tag: 'event-card', selector: '[part="calendar"][aria-expanded="true"]'};
  if (!(await page.until(isThere, opened, isThere => isThere))) {
    hinder('event-card', 'its calendar menu never opens');
  }
  return hindrances;
}
