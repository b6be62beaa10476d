import {within} from '../within.ts';
import {respond, type Answer} from './answer.ts';
import {granted, refused} from './outcome.ts';

/** How long the storage may take to answer, in milliseconds. */
const PATIENCE = 5_000;

/** Answers `GET /health`: a process that answers is alive. */
export const answerHealth: Answer = () => Promise.resolve(respond(granted({status: 'ok'})));

/**
 * Answers `GET /ready`: whether requests should come here. A storage that throws is told as
 * `unavailable` too.
 */
export const answerReady: Answer = async (_context, {store, clock, isStopping}) => {
  if (isStopping?.()) return respond(refused('unavailable'));
  const look = store.transaction(({outbox}) => outbox.firstDue(clock.now().toISOString()));
  const answers = await within(PATIENCE, look);
  return respond(answers ? granted({status: 'ok'}) : refused('unavailable'));
};
