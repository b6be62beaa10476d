import {Agent, request} from 'node:http';
import type {Visitor} from './visitors.ts';

const agent = new Agent({keepAlive: true});

/**
 * Sends a sign-up, and gives the answer.
 *
 * @param address - Where the server is, without a slash at its end.
 * @throws When it isn't taken.
 */
export const postSignUp = (address: string, {headers, body}: Visitor): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request(`${address}/sign-ups`, {agent, method: 'POST', headers}, response => {
      let answer = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        answer += chunk;
      });
      response.on('end', () => {
        if (response.statusCode === 201) resolve(answer);
        else reject(new Error(`The answer was ${response.statusCode}: ${answer}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
