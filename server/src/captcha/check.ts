import {DOOR_PREFIX} from '../../../src/contract/captcha.ts';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';
import type {UsedCaptcha} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {digitsOf, isRight, readDoor} from './door.ts';
import {checkWork} from './proof-of-work.ts';
import {checkToken} from './providers.ts';

/** What came of checking a captcha. */
export interface CheckedCaptcha {
  readonly holds: boolean;
  /** What to keep, so that it serves once; a door also serves once when it was answered wrong. */
  readonly used?: UsedCaptcha | undefined;
}

/** What of a request tells people from robots. */
export interface CaptchaAnswer {
  readonly captcha: string;
  readonly website?: string | undefined;
}

/**
 * Checks the captcha of a form: a proof of work, the digits of a second door, or the token of a
 * provider that the organiser has chosen.
 *
 * Who fills in the field that nobody sees needs the door: it is a robot, or a person whose program
 * fills in too much.
 */
export async function checkCaptcha(
  {captcha, website}: CaptchaAnswer,
  purpose: CaptchaPurpose,
  surroundings: Surroundings,
): Promise<CheckedCaptcha> {
  if (captcha.startsWith(DOOR_PREFIX)) {
    return checkDoor(captcha.slice(DOOR_PREFIX.length), purpose, surroundings);
  }
  if (website) return {holds: false};
  const used = captcha.includes(':')
    ? await checkToken(captcha, surroundings)
    : await checkWork(captcha, purpose, surroundings);
  return {holds: used !== undefined, used};
}

async function checkDoor(
  text: string,
  purpose: CaptchaPurpose,
  surroundings: Surroundings,
): Promise<CheckedCaptcha> {
  const end = text.indexOf(':');
  const door = await readDoor(text.slice(0, Math.max(0, end)), surroundings);
  if (door?.purpose !== purpose) return {holds: false};
  const holds = isRight(text.slice(end + 1), await digitsOf(door, surroundings.secret));
  return {holds, used: {id: `door ${door.id}`, expiresAt: door.expiresAt}};
}

/** Tells, inside the transaction, whether a captcha lets a request pass. A door that was answered wrong is shut. */
export async function mayPass(
  {captchas}: Transaction,
  {holds, used}: CheckedCaptcha,
): Promise<boolean> {
  if (!used || (await captchas.isUsed(used.id))) return false;
  if (!holds) await captchas.add(used);
  return holds;
}

/** Keeps in mind that a captcha has done its service. */
export async function useUp({captchas}: Transaction, {used}: CheckedCaptcha): Promise<void> {
  if (used) await captchas.add(used);
}
