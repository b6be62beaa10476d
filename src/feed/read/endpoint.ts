import type {FormEndpoint} from '../model.ts';
import {FORM_ENCODINGS} from '../vocabulary.ts';
import type {Reading} from './reading.ts';
import {one, shaped} from './shapes.ts';
import {isFields, textOf, type Fields} from './values.ts';
import {linkOf, wordOrFirst} from './words.ts';

function fieldsOf(value: unknown): Readonly<Record<string, string>> {
  const named = Object.entries(isFields(value) ? value : {});
  return Object.fromEntries(
    named.flatMap(([name, theirs]) => {
      const text = textOf(theirs);
      return text ? [[name, text]] : [];
    }),
  );
}

const readEndpoint = shaped({url: linkOf, encoding: wordOrFirst(FORM_ENCODINGS), fields: fieldsOf});

function endpointOf(fields: Fields, reading: Reading): FormEndpoint | undefined {
  const {url, ...endpoint} = readEndpoint(fields, reading);
  if (!url?.startsWith('http')) return undefined;
  return {...endpoint, url};
}

/** Reads where a form is sent that goes to no server of ours. */
export const formEndpointOf = one(endpointOf, 'url');
