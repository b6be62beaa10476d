import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {newChallenge} from '../../../server/src/captcha/challenge.ts';
import {createMemoryStore} from '../../../server/src/storage/memory.ts';
import {IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import type {SignUpRequest} from '../../../src/contract/schema.ts';
import {surround} from './organiser.ts';

/** A sign-up that is ready to be sent. */
export interface Visitor {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

const surroundings = surround(createMemoryStore());
let numbers = 0;

/** Makes so many sign-ups of people who have never been here; their captchas are solved. */
export const someVisitors = (count: number): Promise<readonly Visitor[]> =>
  Promise.all(Array.from({length: count}, aVisitor));

async function aVisitor(): Promise<Visitor> {
  const number = (numbers += 1);
  const name = `Anne Jensen ${number}`;
  const challenge = await newChallenge('sign-up', 'usual', surroundings);
  const solution = await solveChallenge({challenge, deriveKey});
  const signUp: SignUpRequest = {
    event: 'folkemoede',
    contact: {name, email: `visitor-${number}@visitor.example`},
    people: [],
    answers: {},
    consents: {'consent-1': '1'},
    partner: 'library',
    lang: 'da',
    captcha: btoa(JSON.stringify({challenge, solution})),
  };
  return {
    headers: {
      'Content-Type': 'application/json',
      [IDEMPOTENCY_KEY]: crypto.randomUUID(),
      // Each from a network of their own, so that none comes too often.
      'X-Forwarded-For': `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    },
    body: JSON.stringify(signUp),
  };
}
