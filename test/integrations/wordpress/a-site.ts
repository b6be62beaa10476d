import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** What a site is like, and what is asked of it. */
export interface Site {
  readonly options?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** What whoever looks at the page is allowed to do. */
  readonly can?: readonly string[];
  readonly isFeed?: boolean;
  readonly answers?: Readonly<Record<string, {code: number; body: string}>>;
  /** Texts of posts, blocks, or what has come of a pasted link. */
  readonly posts?: readonly (
    string | {attributes: Readonly<Record<string, unknown>>; inside?: string} | {link: string}
  )[];
  /** What is sent from the page of options. */
  readonly save?: unknown;
}

/** What came of it. */
export interface Shown {
  readonly html: string;
  readonly script: {readonly src: string; readonly strategy: string} | null;
  /** The tag of our script, as the page has it; empty where it has none. */
  readonly tag: string;
  /** The tag of somebody else's script. */
  readonly others: string;
  readonly requests: readonly {
    readonly address: string;
    readonly timeout: number;
    readonly limit_response_size: number;
  }[];
  readonly saved?: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
}

export const feed = 'https://events.example.org/feed.json';

/** The options of a site that has named its feed. */
export const options = {feed, partner: 'kulturhuset'};

const page = fileURLToPath(new URL('page.php', import.meta.url));

/** Has PHP make a page of a site with the plugin. */
export function visit(site: Site): Shown {
  const {stdout, stderr, status} = spawnSync('php', ['-d', 'display_errors=stderr', page], {
    input: JSON.stringify(site),
    encoding: 'utf8',
  });
  if (status !== 0 || stderr) throw new Error(`PHP: ${stderr}${stdout}`);
  return JSON.parse(stdout) as Shown;
}

/** What a site shows of one shortcode in a post, of a feed that can't be had. */
export const shown = (shortcode: string, site: Site = {}): string =>
  visit({options, ...site, posts: [shortcode]}).html.trim();
