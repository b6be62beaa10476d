import {respond, type Answer} from './answer.ts';
import {granted} from './outcome.ts';

/** Answers `GET /health`: a storage that doesn't answer throws, and is told as `unavailable`. */
export const answerHealth: Answer = async (_context, {store, clock}) => {
  await store.transaction(({outbox}) => outbox.firstDue(clock.now().toISOString()));
  return respond(granted({status: 'ok'}));
};
