import type {Seen} from '../seen.ts';
import type {Apart, Place} from '../websites.ts';

/** What is handed to an administrator. */
interface Handed {
  /** What its text is called. */
  readonly piece: string;
  /** That the website needs it. */
  readonly needed: string;
  /** What it is, in the mail, as far as the text itself. */
  readonly about: string;
}

/** The words where there are two texts, for two people. */
export interface HandOver {
  readonly admin: string;
  readonly author: string;
  /** Over the last of an author's steps. */
  readonly ask: string;
  readonly write: string;
  /** Over the mail's text, for those whom the button opens no program. */
  readonly noProgram: string;
  readonly letterLabel: string;
  /** Over the link, for those who don't write mail here. */
  readonly orLink: string;
  readonly linkLabel: string;
  /** Over the administrator's steps, where an author sits. */
  readonly alone: string;
  /** What the website is to show, in the middle of a sentence. */
  readonly shown: {
    readonly event: (name: string) => string;
    readonly next: string;
    readonly list: string;
    readonly articles: string;
    readonly newsletter: string;
  };
  /** The same with whose it is. */
  readonly by: (what: string, organiser: string) => string;
  /** What an administrator is asked: the mail's subject, and its first sentence. */
  readonly request: (what: string) => string;
  readonly greeting: string;
  /** Before the link, in the mail. */
  readonly how: string;
  /** Before the address of the author's page, which they write themselves. */
  readonly place: Readonly<Record<Place, string>>;
  readonly thanks: string;
  /** That it is needed once for all organisers. */
  readonly known: Readonly<Record<'author' | 'admin', string>>;
  /** How an administrator sees that it worked. */
  readonly worked: (what: string) => string;
  readonly ways: Readonly<Record<Apart, Handed>>;
  /** What visitors see until the administrator has done it. */
  readonly until: Readonly<Record<Seen, string>>;
  /** That the blank below is kept. */
  readonly room: string;
}
