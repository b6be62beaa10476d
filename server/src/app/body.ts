import type * as z from 'zod';
import type {FieldFault, FieldProblem} from '../../../src/contract/problem.ts';

/** What came of reading a body: what was asked, or the answer that refuses it. */
export type Reading<T> =
  | {readonly ok: true; readonly value: T}
  | {
      readonly ok: false;
      readonly status: 400 | 415 | 422;
      readonly fields: readonly FieldProblem[];
    };

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Reads a request's body as JSON of a certain shape.
 *
 * Refuses other types of content (415), what isn't JSON (400) and other shapes, unknown fields
 * included (422).
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Reading<T>> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? '')) {
    return {ok: false, status: 415, fields: []};
  }
  const body = parse(await request.arrayBuffer());
  if (!body) return {ok: false, status: 400, fields: []};
  const parsed = schema.safeParse(body.json);
  if (parsed.success) return {ok: true, value: parsed.data};
  return {ok: false, status: 422, fields: parsed.error.issues.flatMap(faultsOf)};
}

/** What isn't UTF-8 is refused, rather than kept with question marks in people's names. */
function parse(bytes: ArrayBuffer): {readonly json: unknown} | undefined {
  try {
    return {json: JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))};
  } catch {
    return undefined;
  }
}

function faultsOf(issue: z.core.$ZodIssue): readonly FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({field: [...path, key].join('.'), fault: 'not-an-option'}));
  }
  return [{field: path.join('.'), fault: faultOf(issue)}];
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  switch (issue.code) {
    case 'too_big':
      return issue.path[0] === 'people' && issue.origin === 'array'
        ? 'too-many-people'
        : 'too-long';
    case 'too_small':
    case 'invalid_type':
      return 'missing';
    default:
      return 'not-an-option';
  }
}
