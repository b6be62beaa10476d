import {DEFAULT_CAPTCHA_COST, type Settings} from '../server/src/surroundings.ts';
import {organiserAddress, type Organiser} from './organisers.ts';

/**
 * Gives what an organiser of the demo has decided.
 *
 * @param url - Address of its server.
 */
export const settingsOf = (
  {id, name, email, lang, timeZone}: Organiser,
  url: string,
): Settings => ({
  url,
  organizer: {name, email},
  from: email,
  lang,
  timeZone,
  organizers: [organiserAddress(id)],
  captcha: DEFAULT_CAPTCHA_COST,
  // Who tries a demo signs up again and again, and its mail goes nowhere.
  addressLimit: {perHour: 100, perDay: 1_000},
});
