import {SignUpRequestSchema} from '../../../src/contract/schema.ts';
import {answerPost, respond, type Answer} from '../app/answer.ts';
import {placesOf} from './places.ts';
import {signUp} from './sign-up.ts';

/** Answers `POST /sign-ups`. */
export const answerSignUp: Answer = answerPost({
  schema: SignUpRequestSchema,
  status: 201,
  act: signUp,
});

/** Answers `GET /events/{event}/places`. */
export const answerPlaces: Answer = async ({req}, surroundings) =>
  respond(await placesOf(req.param('event') ?? '', surroundings));
