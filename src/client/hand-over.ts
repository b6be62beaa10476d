import type {FormEndpoint} from '../feed/model.ts';
import {failed, type FormAnswer} from './form-answer.ts';
import {loadModule} from './load-module.ts';
import type {HandedOver} from './sign-up-outcome.ts';

const load = () => loadModule(() => import('./send-elsewhere.ts'));

/** Fetches what sends a form elsewhere, so that it is here when the form is filled in. */
export const prepareHandOver = async (): Promise<void> => {
  // Where that fails, the form says so when it is sent.
  await load().catch(() => undefined);
};

/** Sends a form to someone else's endpoint. Never throws. */
export async function handOver(
  endpoint: FormEndpoint,
  content: object,
): Promise<FormAnswer<HandedOver>> {
  try {
    const {sendElsewhere} = await load();
    return await sendElsewhere(endpoint, content);
  } catch {
    return failed('unreachable');
  }
}
