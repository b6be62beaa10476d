import type {CaptchaAnswer} from '../client/solve-captcha.ts';
import type {CaptchaPurpose} from '../contract/endpoints.ts';

/** What a second door knows of the form that it leads into. */
export interface DoorWay {
  /** Gives the server's address. */
  readonly api: () => string;
  readonly purpose: CaptchaPurpose;
  /** Is told that the visitor goes this way, and waits for the captcha no more. */
  readonly taken: () => void;
}

/** The way in for those whom the captcha fails: digits to read or to hear. */
export interface SecondDoor {
  /** What is shown of it. */
  readonly view: unknown;
  /** What the visitor has read or heard, as the server takes it; nothing while there is nothing. */
  readonly captcha: string | undefined;
  /** Opens it, as there is no other way left; with new digits when those were wrong. */
  open(): void;
}

/** Fetches what a second door is made of; rejected when that can't be had. */
export type LoadSecondDoor = (way: DoorWay) => Promise<SecondDoor>;

/** Lets the visitor pass another provider's captcha; nothing where the page names none. */
export type ProveElsewhere = () => Promise<CaptchaAnswer> | undefined;

/** What a form has besides its own captcha. */
export interface CaptchaWays {
  readonly secondDoor: LoadSecondDoor;
  readonly elsewhere: ProveElsewhere;
}
