import {text as da} from '../../../src/text/da.ts';
import {text as en} from '../../../src/text/en.ts';
import {languageFor, type Language} from '../../../src/text/languages.ts';
import {mailText as mailDa} from '../../../src/text/mail-da.ts';
import {mailText as mailEn} from '../../../src/text/mail-en.ts';
import {mailText as mailNb} from '../../../src/text/mail-nb.ts';
import {mailText as mailSv} from '../../../src/text/mail-sv.ts';
import type {MailText} from '../../../src/text/mail.ts';
import {newsletterText as newsletterDa} from '../../../src/text/newsletter-da.ts';
import {newsletterText as newsletterEn} from '../../../src/text/newsletter-en.ts';
import {newsletterText as newsletterNb} from '../../../src/text/newsletter-nb.ts';
import {newsletterText as newsletterSv} from '../../../src/text/newsletter-sv.ts';
import type {NewsletterText} from '../../../src/text/newsletter.ts';
import {text as nb} from '../../../src/text/nb.ts';
import {text as sv} from '../../../src/text/sv.ts';
import type {Text} from '../../../src/text/text.ts';

/** Everything the server says, in one language. */
export interface Words {
  /** What the elements say too: dates, prices. */
  readonly text: Text;
  readonly mail: MailText;
  readonly newsletter: NewsletterText;
}

const words: Readonly<Record<Language, Words>> = {
  da: {text: da, mail: mailDa, newsletter: newsletterDa},
  nb: {text: nb, mail: mailNb, newsletter: newsletterNb},
  sv: {text: sv, mail: mailSv, newsletter: newsletterSv},
  en: {text: en, mail: mailEn, newsletter: newsletterEn},
};

/**
 * Gives the sentences for a visitor.
 *
 * @param lang - BCP 47, as the visitor was spoken to.
 */
export const wordsFor = (lang: string): Words => words[languageFor(lang)];
