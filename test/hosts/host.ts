/** Where things are served; absolute addresses with a slash at the end, each another origin. */
export interface Addresses {
  /** The partner's site: the host page, its themes and libraries under `npm/`. */
  readonly page: string;
  /** The built script. */
  readonly script: string;
  /** The organiser's feed, pictures and server. */
  readonly organiser: string;
}

/**
 * An environment that widgets are put into: a theme, a library, a policy, an editor's habits.
 * Everything but the name is what differs from a plain page; `/npm/<package>/…` in its markup leads
 * to the real files of that package.
 */
export interface Host {
  /** Short, unique, fit for a file name. */
  readonly name: string;
  /** What it is, and which of it is the real thing: packages by name, or written after it. */
  readonly of: string;
  /** The policies that browsers report against are checked by `npm run hosts -- --csp`. */
  readonly isPolicy?: boolean;
  /** Markup before everything else; `<!doctype html>` unless told. */
  readonly doctype?: string;
  /** Attributes of the root; by default the page is Danish. */
  readonly root?: string;
  readonly head?: string;
  /** Attributes of the body. */
  readonly body?: string;
  /** Puts the page's content, with the widgets in it, into the theme's own wrappers. */
  readonly wrap?: (content: string) => string;
  /** What comes before the body ends. */
  readonly end?: string;
  readonly headers?: (at: Addresses) => Readonly<Record<string, string>>;
  /** The script tag or tags, and where they stand; by default one classic script in the head. */
  readonly script?: (at: Addresses) => string;
  readonly scriptAt?: 'head' | 'before' | 'end';
  /** How the page's bytes are to be read; its content type says nothing else. */
  readonly charset?: 'utf-8' | 'iso-8859-1';
  /** How visitors come to the page: by its address, or by a link on the site's other page. */
  readonly arrival?: 'address' | 'link';
  /** What a frame that the whole page stands in is allowed, as its `sandbox` says it. */
  readonly sandbox?: string;
  /** `fallback` where our script can't run: what stands inside the tags must then be fine. */
  readonly expects?: 'widgets' | 'fallback' | 'either';
  /** `other` where the page is in a language that we don't speak. */
  readonly speaks?: 'danish' | 'other';
  /** The elements whose names the page has taken for its own. */
  readonly without?: readonly string[];
  /** Whether the tags have nothing inside. */
  readonly isBare?: boolean;
  /** Attributes that the feed's address takes, such as a relative one. */
  readonly feed?: (at: Addresses) => string;
  /** Allowed to differ here from what is checked everywhere, with the reason. */
  readonly allows?: Allowance;
  /** The same for one engine. */
  readonly allowsIn?: Readonly<Partial<Record<'chromium' | 'firefox' | 'webkit', Allowance>>>;
}

/** What may differ, with the reason. */
export type Allowance = Readonly<Partial<Record<Check, string>>>;

/** What is looked at, beside whether the element shows its words and works. */
export type Check =
  'contrast' | 'font' | 'overflow' | 'targets' | 'shift' | 'errors' | 'policy' | 'host' | 'pixels';
