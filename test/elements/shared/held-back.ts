import {http, HttpResponse} from 'msw';
import {until} from '../../support/mount.ts';
import {API, intercept} from '../../support/network.ts';

/** A request that has been sent, and whose answer a test lets through when it wants to. */
export interface HeldBack {
  /** Waits until it has been sent. */
  readonly underWay: () => Promise<void>;
  readonly letThrough: () => void;
}

/** Holds back the answer of something, or of what comes after it in line. */
function holdBack(install: (wait: () => Promise<void>) => void): HeldBack {
  let count = 0;
  let letThrough = () => {};
  const through = new Promise<void>(resolve => {
    letThrough = resolve;
  });
  install(async () => {
    count += 1;
    await through;
  });
  return {
    underWay: () => until(() => count > 0, 'what is to be held back was never asked for'),
    letThrough,
  };
}

/** Holds back the server's answers to forms. */
export const holdingForms = (): HeldBack =>
  holdBack(wait => {
    intercept(http.post(`${API}*`, wait));
  });

/** Holds back the captcha's questions. */
export const holdingChallenges = (): HeldBack =>
  holdBack(wait => {
    intercept(http.get(`${API}challenges`, wait));
  });

/** Publishes a feed that is held back. */
export const holdingFeed = (address: string, feed: object): HeldBack =>
  holdBack(wait => {
    intercept(
      http.get(address, async () => {
        await wait();
        return HttpResponse.json(feed);
      }),
    );
  });
