import {errorName} from '../error-name.ts';
import {listmonkRequest} from '../listmonk/request.ts';
import type {DeliveryTarget, OutgoingDelivery} from '../storage/deliveries.ts';
import type {Settings, Surroundings} from '../surroundings.ts';
import {webhookRequest} from '../webhooks/request.ts';
import type {OutgoingRequest, PostAnswer, Poster} from './poster.ts';
import {waitAfter} from './wait.ts';

/** For so long a delivery belongs to who took it; after a crash in between it is taken again. */
const LEASE = 10 * 60_000;

const TARGETS: readonly DeliveryTarget[] = ['webhook', 'listmonk'];

type Needs = Pick<Surroundings, 'store' | 'clock' | 'random' | 'settings' | 'log'>;

/**
 * Tells other programs all that is due, each target in its own order. What they don't take is tried
 * again later, at growing intervals, and in the end given up. After a crash something may be told
 * twice, under the same id, but nothing is lost.
 *
 * @param goesOn - Is asked after each; what is left waits when it says no.
 */
export async function deliverDue(
  surroundings: Needs,
  poster: Poster,
  goesOn: () => boolean = () => true,
): Promise<void> {
  await Promise.all(TARGETS.map(target => deliverTo(target, surroundings, poster, goesOn)));
}

async function deliverTo(
  target: DeliveryTarget,
  surroundings: Needs,
  poster: Poster,
  goesOn: () => boolean,
) {
  do {
    const waiting = await take(target, surroundings);
    if (!waiting) return;
    const answer = await tryToSend(waiting, surroundings, poster);
    await settle(waiting, answer, surroundings);
    // Whoever is down or wants less gets the rest later, and not one after the other now.
    if (!answer.answered || answer.status === 429 || answer.status >= 500) return;
  } while (goesOn());
}

/** Takes what has been due longest, so that nobody else does. */
const take = (
  target: DeliveryTarget,
  {store, clock}: Needs,
): Promise<OutgoingDelivery | undefined> =>
  store.transaction(async ({deliveries}) => {
    const now = clock.now();
    const due = await deliveries.firstDue(target, now.toISOString());
    if (!due) return undefined;
    const attempts = due.attempts + 1;
    await deliveries.postpone(due.id, attempts, later(now, LEASE));
    return {...due, attempts};
  });

/** Whatever goes wrong with one is no reason not to send the others. */
async function tryToSend(
  delivery: OutgoingDelivery,
  {settings, clock}: Needs,
  poster: Poster,
): Promise<PostAnswer> {
  try {
    const request = await requestFor(delivery, settings, clock.now());
    // The organiser has taken the target out of the configuration: there is nobody to tell.
    if (!request) return {answered: true, status: 410, retryAfter: undefined};
    return await poster.post(request);
  } catch (error) {
    return {answered: false, reason: errorName(error)};
  }
}

async function requestFor(
  delivery: OutgoingDelivery,
  {webhooks, listmonk}: Settings,
  now: Date,
): Promise<OutgoingRequest | undefined> {
  switch (delivery.target) {
    case 'webhook':
      return webhooks && webhookRequest(delivery, webhooks, now);
    case 'listmonk':
      return listmonk && listmonkRequest(delivery, listmonk);
  }
}

async function settle(
  {id, target, attempts}: OutgoingDelivery,
  answer: PostAnswer,
  {store, clock, random, log}: Needs,
) {
  if (answer.answered && answer.status >= 200 && answer.status < 300) {
    await store.transaction(({deliveries}) => deliveries.remove(id));
    return;
  }
  const [chance = 0] = random(1);
  const wait = waitAfter(answer, attempts, chance / 255);
  await store.transaction(({deliveries}) =>
    wait === undefined
      ? deliveries.remove(id)
      : deliveries.postpone(id, attempts, later(clock.now(), wait)),
  );
  const reason = answer.answered ? `HTTP ${answer.status}` : answer.reason;
  const what = wait === undefined ? 'delivery-given-up' : 'delivery-delayed';
  log({what, id, target, attempts, reason});
}

const later = (now: Date, wait: number) => new Date(now.getTime() + wait).toISOString();
