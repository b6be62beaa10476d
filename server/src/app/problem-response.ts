import {PROBLEM_STATUS} from '../../../src/contract/problem.ts';
import type {ProblemDocument} from '../../../src/contract/schema.ts';
import type {Refusal} from './outcome.ts';

/** HTTP's own words for the numbers we use; the sentences for people are the client's. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/**
 * Answers with a problem document (RFC 9457). As `type` is `about:blank`, its title is HTTP's.
 *
 * @param status - Where HTTP has a more exact number than the one of the kind.
 */
export function problemResponse(
  {kind, fields, retryAfter}: Refusal,
  status: number = PROBLEM_STATUS[kind],
): Response {
  const problem: ProblemDocument = {
    type: 'about:blank',
    kind,
    title: TITLES[status] ?? 'Error',
    status,
    ...(fields && {fields: [...fields]}),
  };
  return Response.json(problem, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(retryAfter && {'Retry-After': String(retryAfter)}),
    },
  });
}
