import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {App} from '../../../server/src/app/guards.ts';
import type {CaptchaPurpose} from '../../../src/contract/endpoints.ts';

/** Asks for a challenge. */
export async function fetchChallenge(app: App, purpose: CaptchaPurpose): Promise<Challenge> {
  const response = await app.request(`/challenges?for=${purpose}`);
  return (await response.json()) as Challenge;
}

/** Asks for a challenge and solves it, as a visitor's browser does. */
export async function solveCaptcha(app: App, purpose: CaptchaPurpose): Promise<string> {
  const challenge = await fetchChallenge(app, purpose);
  const solution = await solveChallenge({challenge, deriveKey});
  return btoa(JSON.stringify({challenge, solution}));
}
