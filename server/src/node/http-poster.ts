import {errorName} from '../error-name.ts';
import type {Poster} from '../deliveries/poster.ts';

/** How long a receiver may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** Sends what other programs are to be told over the network. */
export const httpPoster: Poster = {
  async post({url, body, headers}) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'User-Agent': 'opslag', ...headers},
        body,
        // The address is the organiser's choice, and nobody's else.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      // What it says is nothing to us, but unread it would keep the connection.
      await response.body?.cancel();
      const retryAfter = response.headers.get('Retry-After') ?? undefined;
      return {answered: true, status: response.status, retryAfter};
    } catch (error) {
      return {answered: false, reason: errorName(error)};
    }
  },
};
