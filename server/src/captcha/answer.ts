import type {Context} from 'hono';
import * as z from 'zod';
import type {Door} from '../../../src/contract/door.ts';
import {languageFor} from '../../../src/text/languages.ts';
import {granted, refused} from '../app/outcome.ts';
import {respond, type Answer} from '../app/answer.ts';
import type {Surroundings} from '../surroundings.ts';
import {newChallenge} from './challenge.ts';
import {digitsOf, newDoor, readDoor} from './door.ts';
import {drawDigits} from './picture.ts';
import {speakDigits} from './sound.ts';

const PurposeSchema = z.enum(['sign-up', 'newsletter']);

/** Answers `GET /challenges?for=…`, with less work for `&pace=slow`. */
export const answerChallenge: Answer = async (context, surroundings) => {
  const purpose = purposeIn(context);
  const pace = context.req.query('pace') === 'slow' ? 'slow' : 'usual';
  return respond(
    purpose.ok ? granted(await newChallenge(purpose.value, pace, surroundings)) : purpose,
  );
};

/** Answers `GET /doors?for=…` with digits in a picture. */
export const answerDoor: Answer = async (context, surroundings) => {
  const purpose = purposeIn(context);
  if (!purpose.ok) return respond(purpose);
  const door = await newDoor(purpose.value, surroundings);
  const answer: Door = {
    door,
    picture: drawDigits(await read(door, surroundings), surroundings.random),
  };
  return respond(granted(answer));
};

/** Answers `GET /doors/sound?door=…&lang=…` with the same digits, spoken. */
export const answerDoorSound: Answer = async ({req}, surroundings) => {
  const {voices, random} = surroundings;
  const digits = await read(req.query('door') ?? '', surroundings);
  if (!digits || !voices) return respond(refused(voices ? 'token-refused' : 'not-found'));
  const recordings = await voices(languageFor(req.query('lang') ?? ''));
  return new Response(speakDigits(digits, recordings, random), {
    headers: {'Content-Type': 'audio/wav'},
  });
};

async function read(text: string, surroundings: Surroundings): Promise<string> {
  const door = await readDoor(text, surroundings);
  return door ? digitsOf(door, surroundings.secret) : '';
}

function purposeIn({req}: Context) {
  const wish = req.query('for');
  const purpose = PurposeSchema.safeParse(wish);
  return purpose.success
    ? granted(purpose.data)
    : refused('invalid', [{field: 'for', fault: wish ? 'not-an-option' : 'missing'}]);
}
