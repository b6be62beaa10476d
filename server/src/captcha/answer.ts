import * as z from 'zod';
import {granted, refused} from '../app/outcome.ts';
import {respond, type Answer} from '../app/answer.ts';
import {newChallenge} from './challenge.ts';

const PurposeSchema = z.enum(['sign-up', 'newsletter']);

/** Answers `GET /challenges?for=…`. */
export const answerChallenge: Answer = async ({req}, surroundings) => {
  const wish = req.query('for');
  const purpose = PurposeSchema.safeParse(wish);
  if (!purpose.success) {
    const fault = wish ? 'not-an-option' : 'missing';
    return respond(refused('invalid', [{field: 'for', fault}]));
  }
  return respond(granted(await newChallenge(purpose.data, surroundings)));
};
