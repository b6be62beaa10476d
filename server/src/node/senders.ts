import {IncomingMessage} from 'node:http';
import {clientOf} from './client-of.ts';
import type {AnswerRequest} from './listen.ts';

/** Keeps whose network each request comes from, as long as the request is there. */
export interface Senders {
  /** Notes the sender of each request before it is answered. */
  heard(answer: (request: Request) => Response | Promise<Response>): AnswerRequest;
  clientOf(request: Request): string | undefined;
}

/** @param proxies - How many proxies of one's own stand before the server. */
export function createSenders(proxies: number): Senders {
  const senders = new WeakMap<Request, string>();
  return {
    heard:
      answer =>
      (request, {incoming}) => {
        // Over HTTP/2, which nobody speaks to this server, there would be another kind of request.
        const sender = incoming instanceof IncomingMessage && clientOf(incoming, proxies);
        if (sender) senders.set(request, sender);
        return answer(request);
      },
    clientOf: request => senders.get(request),
  };
}
