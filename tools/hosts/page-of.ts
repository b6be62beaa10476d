import {setTimeout as pause} from 'node:timers/promises';
import {write} from './in-page/write.ts';
import type {Visitor} from './browsers.ts';

/** A function that can be sent to a page: it uses nothing but what it is given. */
type InPage<Given, Result> = (given: Given) => Result;

/** A page that a visitor is on, and which can be asked. */
export interface OpenPage {
  /** Runs a function in the page; what it gives is trusted to be what its type says. */
  ask<Given, Result>(question: InPage<Given, Result>, given: Given): Promise<Result>;
  /** Asks until the answer will do, or patience is over; gives the last answer. */
  until<Given, Result>(
    question: InPage<Given, Result>,
    given: Given,
    willDo: (answer: Result) => boolean,
  ): Promise<Result>;
}

/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Lets a visitor's page be asked with functions instead of text. */
export function pageOf(visitor: Visitor): OpenPage {
  const page: OpenPage = {
    async ask(question, given) {
      const call = `(${question.toString()})(${JSON.stringify(given)})`;
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- it is what the question gives
      return JSON.parse(await visitor.run(`(${write.toString()})(${call})`));
    },
    async until(question, given, willDo) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        // A page that is being left can't answer; the next one can.
        const answer = await page.ask(question, given).catch(() => undefined);
        if (answer === undefined) {
          if (Date.now() > end) throw new Error('The page never answered.');
          await pause(100);
          continue;
        }
        if (willDo(answer) || Date.now() > end) return answer;
        await pause(100);
      }
    },
  };
  return page;
}
