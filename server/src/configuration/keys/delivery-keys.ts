import {WEBHOOK_KINDS} from '../../webhooks/kinds.ts';
import type {Keys} from './key.ts';

/** People's names and addresses are sent there. */
const ownProgram =
  'an address with https://, or with http:// on this machine, and without a password in it';

/** Which other programs are told what happens. */
export const deliveryKeys: Keys = {
  'webhooks.url': {
    variables: ['OPSLAG_WEBHOOKS_URL'],
    meaning: 'the program of yours that is told what happens',
    form: ownProgram,
    example: 'https://www.example.org/hook',
    secret: true,
  },
  'webhooks.secret': {
    variables: ['OPSLAG_WEBHOOKS_SECRET'],
    meaning: 'what each call is signed with, as Standard Webhooks has it',
    form: 'whsec_ and 24 to 64 random bytes in base64',
    example: 'whsec_<the output of: openssl rand -base64 32>',
    secret: true,
  },
  'webhooks.kinds': {
    variables: ['OPSLAG_WEBHOOKS_KINDS'],
    kind: 'list',
    meaning: 'what it is told of',
    form: `a list of some of these: ${WEBHOOK_KINDS.join(', ')}`,
    example: 'sign-up.confirmed,sign-up.cancelled',
  },
  'listmonk.url': {
    variables: ['OPSLAG_LISTMONK_URL'],
    meaning: 'the listmonk that confirmed subscribers are handed to',
    form: ownProgram,
    example: 'https://lists.example.org/',
    secret: true,
  },
  'listmonk.lists': {
    variables: ['OPSLAG_LISTMONK_LISTS'],
    kind: 'json',
    meaning: 'its public lists with single opt-in, by the ids of your topics; * is for all others',
    form: 'an object in JSON, with the UUID of a list for each topic',
    example: '{"*": "eb420c55-4cfb-4972-92ba-c93c34ba475d"}',
  },
};
