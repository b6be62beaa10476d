import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {ENDPOINTS, IDEMPOTENCY_KEY} from '../../../src/contract/endpoints.ts';
import {aSignUp} from './requests.ts';

/**
 * Signs one person up over the network, with a captcha solved for it.
 *
 * @param address - Where the server is, without a slash at its end.
 * @throws When there is no answer.
 */
export async function signUpOver(
  address: string,
  email: string,
  key: string = crypto.randomUUID(),
): Promise<Response> {
  const asked = await fetch(`${address}/${ENDPOINTS.challenge}?for=sign-up`);
  const challenge = (await asked.json()) as Challenge;
  const solution = await solveChallenge({challenge, deriveKey});
  const captcha = btoa(JSON.stringify({challenge, solution}));
  return fetch(`${address}/${ENDPOINTS.signUps}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [IDEMPOTENCY_KEY]: key},
    body: JSON.stringify(aSignUp({captcha, contact: {name: 'Anne Jensen', email}})),
  });
}
