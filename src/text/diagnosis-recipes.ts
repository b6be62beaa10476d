import type {Trouble} from './diagnosis.ts';

/** Lines that put a trouble right, and where they go. The same in every language. */
export interface Recipe {
  readonly where: string;
  readonly lines: string;
}

const CORS: readonly Recipe[] = [
  {where: 'nginx', lines: 'add_header Access-Control-Allow-Origin "*" always;'},
  {where: 'Apache (.htaccess)', lines: 'Header set Access-Control-Allow-Origin "*"'},
  {
    where: 'WordPress (functions.php)',
    lines: `add_action('send_headers', fn() => header('Access-Control-Allow-Origin: *'));`,
  },
];

/** Gives the lines that put a trouble right; none where there is nothing to copy. */
export function recipesFor(trouble: Trouble): readonly Recipe[] {
  if (trouble.kind === 'cors') return CORS;
  if (trouble.kind !== 'csp') return [];
  const {directive, href} = trouble;
  const {origin} = new URL(href);
  return [{where: 'Content-Security-Policy', lines: `${directive} 'self' ${origin};`}];
}
