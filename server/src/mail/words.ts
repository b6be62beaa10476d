import {text as formDa} from '../../../src/text/form-da.ts';
import {lifeText as lifeDa} from '../../../src/text/mail-life-da.ts';
import {text as formEn} from '../../../src/text/form-en.ts';
import {lifeText as lifeEn} from '../../../src/text/mail-life-en.ts';
import {text as formNb} from '../../../src/text/form-nb.ts';
import {lifeText as lifeNb} from '../../../src/text/mail-life-nb.ts';
import {text as formNn} from '../../../src/text/form-nn.ts';
import {lifeText as lifeNn} from '../../../src/text/mail-life-nn.ts';
import {text as formSv} from '../../../src/text/form-sv.ts';
import {lifeText as lifeSv} from '../../../src/text/mail-life-sv.ts';
import type {FormText} from '../../../src/text/form.ts';
import type {LifeText} from '../../../src/text/mail-life.ts';
import {text as da} from '../../../src/text/da.ts';
import {text as en} from '../../../src/text/en.ts';
import {languageFor, type Language} from '../../../src/text/languages.ts';
import {mailText as mailDa} from '../../../src/text/mail-da.ts';
import {mailText as mailEn} from '../../../src/text/mail-en.ts';
import {mailText as mailNb} from '../../../src/text/mail-nb.ts';
import {mailText as mailNn} from '../../../src/text/mail-nn.ts';
import {mailText as mailSv} from '../../../src/text/mail-sv.ts';
import type {MailText} from '../../../src/text/mail.ts';
import {newsletterText as newsletterDa} from '../../../src/text/newsletter-da.ts';
import {newsletterText as newsletterEn} from '../../../src/text/newsletter-en.ts';
import {newsletterText as newsletterNb} from '../../../src/text/newsletter-nb.ts';
import {newsletterText as newsletterNn} from '../../../src/text/newsletter-nn.ts';
import {newsletterText as newsletterSv} from '../../../src/text/newsletter-sv.ts';
import type {NewsletterText} from '../../../src/text/newsletter.ts';
import {text as nb} from '../../../src/text/nb.ts';
import {text as nn} from '../../../src/text/nn.ts';
import {text as sv} from '../../../src/text/sv.ts';
import type {Text} from '../../../src/text/text.ts';

/** Everything the server says, in one language. */
export interface Words {
  /** What the elements say too: dates, prices. */
  readonly text: Text;
  readonly mail: MailText;
  readonly newsletter: NewsletterText;
  /** What becomes of a sign-up. */
  readonly life: LifeText;
  /** What the sign-up form calls its fields. */
  readonly form: FormText;
}

const words: Readonly<Record<Language, Words>> = {
  da: {text: da, mail: mailDa, newsletter: newsletterDa, life: lifeDa, form: formDa},
  nb: {text: nb, mail: mailNb, newsletter: newsletterNb, life: lifeNb, form: formNb},
  nn: {text: nn, mail: mailNn, newsletter: newsletterNn, life: lifeNn, form: formNn},
  sv: {text: sv, mail: mailSv, newsletter: newsletterSv, life: lifeSv, form: formSv},
  en: {text: en, mail: mailEn, newsletter: newsletterEn, life: lifeEn, form: formEn},
};

/**
 * Gives the sentences for a visitor.
 *
 * @param lang - BCP 47, as the visitor was spoken to.
 */
export const wordsFor = (lang: string): Words => words[languageFor(lang)];
