import {expect} from '@open-wc/testing';
import {LANGUAGES, languageFor, type Language} from '../../src/text/languages.ts';
import {loadFormText} from '../../src/text/load-form-text.ts';
import {loadReplyText} from '../../src/text/load-reply-text.ts';
import {loadSignUpText} from '../../src/text/load-sign-up-text.ts';
import {loadText} from '../../src/text/load-text.ts';
import {mailText as da} from '../../src/text/mail-da.ts';
import {mailText as en} from '../../src/text/mail-en.ts';
import {mailText as nb} from '../../src/text/mail-nb.ts';
import {mailText as nn} from '../../src/text/mail-nn.ts';
import {mailText as sv} from '../../src/text/mail-sv.ts';
import type {MailText} from '../../src/text/mail.ts';
import {newsletterText as newsletterDa} from '../../src/text/newsletter-da.ts';
import {newsletterText as newsletterEn} from '../../src/text/newsletter-en.ts';
import {newsletterText as newsletterNb} from '../../src/text/newsletter-nb.ts';
import {newsletterText as newsletterNn} from '../../src/text/newsletter-nn.ts';
import {newsletterText as newsletterSv} from '../../src/text/newsletter-sv.ts';
import type {NewsletterText} from '../../src/text/newsletter.ts';
import {organiserText as organiserDa} from '../../src/text/organiser-da.ts';
import {organiserText as organiserEn} from '../../src/text/organiser-en.ts';
import {organiserText as organiserNb} from '../../src/text/organiser-nb.ts';
import {organiserText as organiserNn} from '../../src/text/organiser-nn.ts';
import {organiserText as organiserSv} from '../../src/text/organiser-sv.ts';
import type {OrganiserText} from '../../src/text/organiser.ts';
import {sentencesOf} from './sentences.ts';

describe('the language a visitor is spoken to in', () => {
  const cases: readonly {reader: string; tag: string; speaks: Language}[] = [
    {reader: 'a Dane', tag: 'da', speaks: 'da'},
    {reader: 'a Dane on a page that names the country', tag: 'da-DK', speaks: 'da'},
    {reader: 'a Norwegian who writes bokmål', tag: 'nb-NO', speaks: 'nb'},
    {reader: 'a Norwegian who writes nynorsk', tag: 'nn-NO', speaks: 'nn'},
    {reader: 'a Norwegian on a page that says just that', tag: 'no', speaks: 'nb'},
    {reader: 'a Swede', tag: 'sv-SE', speaks: 'sv'},
    {reader: 'a Swede in Finland', tag: 'sv-FI', speaks: 'sv'},
    {reader: 'a Faroese', tag: 'fo', speaks: 'da'},
    {reader: 'a Greenlander', tag: 'kl-GL', speaks: 'da'},
    {reader: 'a Finn', tag: 'fi', speaks: 'en'},
    {reader: 'someone English', tag: 'EN-gb', speaks: 'en'},
    {reader: 'someone Arabic', tag: 'ar', speaks: 'en'},
    {reader: 'someone on a page without a language', tag: '', speaks: 'en'},
  ];

  for (const {reader, tag, speaks} of cases) {
    it(`is ${speaks} for ${reader} (${tag})`, () => {
      expect(languageFor(tag)).to.equal(speaks);
    });
  }
});

const MAILS: Readonly<Record<Language, MailText>> = {da, nb, nn, sv, en};

const NEWSLETTERS: Readonly<Record<Language, NewsletterText>> = {
  da: newsletterDa,
  nb: newsletterNb,
  nn: newsletterNn,
  sv: newsletterSv,
  en: newsletterEn,
};

const ORGANISERS: Readonly<Record<Language, OrganiserText>> = {
  da: organiserDa,
  nb: organiserNb,
  nn: organiserNn,
  sv: organiserSv,
  en: organiserEn,
};

/** Whom no fee is charged hears nothing of it. */
const SILENT = ['refund.noFee'];

/** Shorter ones may well be the same among neighbours: `Pris`, `Person 2`. */
const LONG = 25;

/** What both kinds of Norwegian write alike, word for word. */
const ALIKE_IN_NORWEGIAN = [
  'action.calendarFile',
  'form.label.organization',
  'reply.faults(2, 3, 4)',
  'reply.fault(missing, phone, Person 2)',
  'signUp.invoice.order',
  'signUp.mail.tooLong',
  'newsletter.faults(2, 3, 4)',
  'organiser.form.tooFew(1, 1, 1)',
];

const areAlike = (key: string, one: Language, other: Language) =>
  [one, other].every(language => ['nb', 'nn'].includes(language)) &&
  ALIKE_IN_NORWEGIAN.includes(key);

type Sentences = ReadonlyMap<string, string>;

const everythingSaid = async (language: Language): Promise<Sentences> =>
  new Map([
    ...sentencesOf((await loadText(language)) ?? {}),
    ...sentencesOf({form: await loadFormText(language)}),
    ...sentencesOf({reply: await loadReplyText(language)}),
    ...sentencesOf({signUp: await loadSignUpText(language)}),
    ...sentencesOf({mail: MAILS[language]}),
    ...sentencesOf({newsletter: NEWSLETTERS[language]}),
    ...sentencesOf({organiser: ORGANISERS[language]}),
  ]);

describe('the words of every language', () => {
  const said = new Map<Language, Sentences>();

  before(async () => {
    for (const language of LANGUAGES) said.set(language, await everythingSaid(language));
  });

  const sentences = (language: Language) => [...(said.get(language) ?? [])];

  for (const language of LANGUAGES) {
    describe(`in ${language}`, () => {
      it('say which language they are in', () => {
        expect(said.get(language)?.get('lang')).to.match(new RegExp(`^${language}\\b`));
      });

      it('leave nothing unsaid', () => {
        const empty = sentences(language).filter(([, sentence]) => !sentence.trim());
        expect(empty.map(([key]) => key)).to.deep.equal(SILENT);
      });

      it('put every value in its place', () => {
        const broken = sentences(language).filter(([, words]) =>
          /undefined|\$\{|\[obj/.test(words),
        );
        expect(broken).to.deep.equal([]);
      });

      it('are its own, where a sentence is long', () => {
        const others = LANGUAGES.filter(other => other !== language);
        const borrowed = sentences(language).filter(
          ([key, sentence]) =>
            sentence.length >= LONG &&
            others.some(
              other => said.get(other)?.get(key) === sentence && !areAlike(key, language, other),
            ),
        );
        expect(borrowed).to.deep.equal([]);
      });
    });
  }
});
