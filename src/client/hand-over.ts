import type {FormEndpoint} from '../feed/model.ts';
import {failed, type FormAnswer} from './send-form.ts';
import type {HandedOver} from './sign-up-outcome.ts';

/** Fetches what sends a form elsewhere, so that it is here when the form is filled in. */
export const prepareHandOver = async (): Promise<void> => {
  // Where that fails, the form says so when it is sent.
  await import('./send-elsewhere.ts').catch(() => undefined);
};

/** Sends a form to someone else's endpoint. Never throws. */
export async function handOver(
  endpoint: FormEndpoint,
  content: object,
): Promise<FormAnswer<HandedOver>> {
  try {
    const {sendElsewhere} = await import('./send-elsewhere.ts');
    return await sendElsewhere(endpoint, content);
  } catch {
    return failed('unreachable');
  }
}
