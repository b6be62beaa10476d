import {expect} from '@open-wc/testing';
import {formatRole} from '../../src/format/names.ts';
import {text as da} from '../../src/text/da.ts';
import {text as en} from '../../src/text/en.ts';
import {text as formDa} from '../../src/text/form-da.ts';
import {text as formEn} from '../../src/text/form-en.ts';
import {text as formNb} from '../../src/text/form-nb.ts';
import {text as formNn} from '../../src/text/form-nn.ts';
import {text as formSv} from '../../src/text/form-sv.ts';
import type {FormText} from '../../src/text/form.ts';
import {text as replyDa} from '../../src/text/reply-da.ts';
import {text as replyEn} from '../../src/text/reply-en.ts';
import {text as replyNb} from '../../src/text/reply-nb.ts';
import {text as replyNn} from '../../src/text/reply-nn.ts';
import {text as replySv} from '../../src/text/reply-sv.ts';
import type {ReplyText} from '../../src/text/reply.ts';
import {LANGUAGES, type Language} from '../../src/text/languages.ts';
import {text as nb} from '../../src/text/nb.ts';
import {text as nn} from '../../src/text/nn.ts';
import {text as sv} from '../../src/text/sv.ts';
import type {Text} from '../../src/text/text.ts';

type Words = Omit<FormText, 'newsletter'> &
  ReplyText &
  Pick<Text, 'refund' | 'person'> & {readonly fact: Text['label']};

const WORDS: Readonly<Record<Language, Words>> = {
  da: {...da, ...formDa, ...replyDa, fact: da.label},
  en: {...en, ...formEn, ...replyEn, fact: en.label},
  nb: {...nb, ...formNb, ...replyNb, fact: nb.label},
  nn: {...nn, ...formNn, ...replyNn, fact: nn.label},
  sv: {...sv, ...formSv, ...replySv, fact: sv.label},
};

/** A sentence that counts, as each language says it of as many as `counts` has. */
interface Counted {
  readonly sentence: string;
  readonly counts: readonly number[];
  readonly say: (words: Words, count: number) => string;
  readonly said: Readonly<Record<Language, string>>;
}

const FEW = [1, 2, 3];
const SEVERAL = [2, 3];

const firstHalf = (words: string) => words.split('. ')[0] ?? '';

const COUNTED: readonly Counted[] = [
  {
    sentence: 'who is signed up',
    counts: FEW,
    say: ({sent}, people) => sent.confirmed(people),
    said: {
      da: 'Du er tilmeldt | I er tilmeldt | I er tilmeldt',
      en: 'You are signed up | You are both signed up | You are all signed up',
      nb: 'Du er påmeldt | Dere er påmeldt | Dere er påmeldt',
      nn: 'Du er påmeld | De er påmelde | De er påmelde',
      sv: 'Du är anmäld | Ni är anmälda | Ni är anmälda',
    },
  },
  {
    sentence: 'who has a place',
    counts: FEW,
    say: ({sent}, people) => sent.places(people),
    said: {
      da: 'Der er en plads til dig. | Der er plads til jer begge. | Der er plads til jer alle 3.',
      en: 'There is a place for you. | There are places for both of you. | There are places for all 3 of you.',
      nb: 'Du har fått plass. | Begge har fått plass. | Alle 3 har fått plass.',
      nn: 'Du har fått plass. | Begge har fått plass. | Alle 3 har fått plass.',
      sv: 'Du har fått en plats. | Båda har fått plats. | Alla 3 har fått plats.',
    },
  },
  {
    sentence: 'who waits when only one place is left',
    counts: SEVERAL,
    say: ({waiting}, people) => waiting.some(1, people),
    said: {
      da: 'Der er kun 1 plads tilbage, og I er 2. I kommer begge på ventelisten. | Der er kun 1 plads tilbage, og I er 3. I kommer alle på ventelisten.',
      en: 'Only 1 place is left, and there are 2 of you. You will both be on the waiting list. | Only 1 place is left, and there are 3 of you. You will all be on the waiting list.',
      nb: 'Det er bare 1 plass igjen, og dere er 2. Begge kommer på ventelisten. | Det er bare 1 plass igjen, og dere er 3. Alle kommer på ventelisten.',
      nn: 'Det er berre 1 plass igjen, og de er 2. Begge kjem på ventelista. | Det er berre 1 plass igjen, og de er 3. Alle kjem på ventelista.',
      sv: 'Det finns bara 1 plats kvar och ni är 2. Båda hamnar på väntelistan. | Det finns bara 1 plats kvar och ni är 3. Alla hamnar på väntelistan.',
    },
  },
  {
    sentence: 'which places are too few',
    counts: FEW,
    say: ({waiting}, left) => firstHalf(waiting.none(left, 4)),
    said: {
      da: 'Der er kun 1 plads tilbage, og I er 4 | Der er kun 2 pladser tilbage, og I er 4 | Der er kun 3 pladser tilbage, og I er 4',
      en: 'Only 1 place is left, and there are 4 of you | Only 2 places are left, and there are 4 of you | Only 3 places are left, and there are 4 of you',
      nb: 'Det er bare 1 plass igjen, og dere er 4 | Det er bare 2 plasser igjen, og dere er 4 | Det er bare 3 plasser igjen, og dere er 4',
      nn: 'Det er berre 1 plass igjen, og de er 4 | Det er berre 2 plassar igjen, og de er 4 | Det er berre 3 plassar igjen, og de er 4',
      sv: 'Det finns bara 1 plats kvar och ni är 4 | Det finns bara 2 platser kvar och ni är 4 | Det finns bara 3 platser kvar och ni är 4',
    },
  },
  {
    sentence: 'how many places are left',
    counts: FEW,
    say: ({help}, left) => help.left(left),
    said: {
      da: '1 plads tilbage | 2 pladser tilbage | 3 pladser tilbage',
      en: '1 place left | 2 places left | 3 places left',
      nb: '1 plass igjen | 2 plasser igjen | 3 plasser igjen',
      nn: '1 plass igjen | 2 plassar igjen | 3 plassar igjen',
      sv: '1 plats kvar | 2 platser kvar | 3 platser kvar',
    },
  },
  {
    sentence: 'how many can sign up at a time',
    counts: FEW,
    say: ({help}, most) => help.mostPeople(most),
    said: {
      da: 'Du kan højst tilmelde 1 person på én gang. | Du kan højst tilmelde 2 personer på én gang. | Du kan højst tilmelde 3 personer på én gang.',
      en: 'You can sign up at most 1 person at a time. | You can sign up at most 2 people at a time. | You can sign up at most 3 people at a time.',
      nb: 'Du kan melde på høyst 1 person om gangen. | Du kan melde på høyst 2 personer om gangen. | Du kan melde på høyst 3 personer om gangen.',
      nn: 'Du kan melde på høgst 1 person om gongen. | Du kan melde på høgst 2 personar om gongen. | Du kan melde på høgst 3 personar om gongen.',
      sv: 'Du kan anmäla högst 1 person åt gången. | Du kan anmäla högst 2 personer åt gången. | Du kan anmäla högst 3 personer åt gången.',
    },
  },
  {
    sentence: 'whom the button signs up',
    counts: FEW,
    say: ({action}, people) => action.signUp(people, ''),
    said: {
      da: 'Tilmeld mig | Tilmeld 2 personer | Tilmeld 3 personer',
      en: 'Sign me up | Sign up 2 people | Sign up 3 people',
      nb: 'Meld meg på | Meld på 2 personer | Meld på 3 personer',
      nn: 'Meld meg på | Meld på 2 personar | Meld på 3 personar',
      sv: 'Anmäl mig | Anmäl 2 personer | Anmäl 3 personer',
    },
  },
  {
    sentence: 'whom the button puts on the waiting list',
    counts: FEW,
    say: ({action}, people) => action.joinWaitingList(people),
    said: {
      da: 'Skriv mig på ventelisten | Skriv 2 personer på ventelisten | Skriv 3 personer på ventelisten',
      en: 'Put me on the waiting list | Put 2 people on the waiting list | Put 3 people on the waiting list',
      nb: 'Sett meg på ventelisten | Sett 2 personer på ventelisten | Sett 3 personer på ventelisten',
      nn: 'Set meg på ventelista | Set 2 personar på ventelista | Set 3 personar på ventelista',
      sv: 'Sätt mig på väntelistan | Sätt 2 personer på väntelistan | Sätt 3 personer på väntelistan',
    },
  },
  {
    sentence: 'how much is wrong',
    counts: FEW,
    say: (words, count) => words.faults(count),
    said: {
      da: 'Der er noget, du skal rette | Der er 2 ting, du skal rette | Der er 3 ting, du skal rette',
      en: 'There is something to correct | There are 2 things to correct | There are 3 things to correct',
      nb: 'Det er noe du må rette | Det er 2 ting du må rette | Det er 3 ting du må rette',
      nn: 'Det er noko du må rette | Det er 2 ting du må rette | Det er 3 ting du må rette',
      sv: 'Det är något du behöver rätta | Det är 2 saker du behöver rätta | Det är 3 saker du behöver rätta',
    },
  },
  {
    sentence: 'who is responsible',
    counts: FEW,
    say: ({person}, people) => formatRole('organizer', {person}, people),
    said: {
      da: 'ansvarlig | ansvarlige | ansvarlige',
      en: 'organiser | organisers | organisers',
      nb: 'arrangør | arrangører | arrangører',
      nn: 'arrangør | arrangørar | arrangørar',
      sv: 'arrangör | arrangörer | arrangörer',
    },
  },
  {
    sentence: 'who contributes',
    counts: FEW,
    say: ({fact}, people) => fact.contributors(people),
    said: {
      da: 'Bidragyder | Bidragydere | Bidragydere',
      en: 'Contributor | Contributors | Contributors',
      nb: 'I samarbeid med | I samarbeid med | I samarbeid med',
      nn: 'I samarbeid med | I samarbeid med | I samarbeid med',
      sv: 'I samarbete med | I samarbete med | I samarbete med',
    },
  },
  {
    sentence: 'until when one can cancel',
    counts: FEW,
    say: ({refund}, days) => refund.daysBefore(days, ''),
    said: {
      da: 'Meld afbud senest dagen før, så får du pengene tilbage. | Meld afbud senest 2 dage før, så får du pengene tilbage. | Meld afbud senest 3 dage før, så får du pengene tilbage.',
      en: 'Cancel at least 1 day before and you get your money back. | Cancel at least 2 days before and you get your money back. | Cancel at least 3 days before and you get your money back.',
      nb: 'Melder du deg av senest dagen før, får du pengene tilbake. | Melder du deg av senest 2 dager før, får du pengene tilbake. | Melder du deg av senest 3 dager før, får du pengene tilbake.',
      nn: 'Melder du deg av seinast dagen før, får du pengane tilbake. | Melder du deg av seinast 2 dagar før, får du pengane tilbake. | Melder du deg av seinast 3 dagar før, får du pengane tilbake.',
      sv: 'Avbokar du senast dagen före får du pengarna tillbaka. | Avbokar du senast 2 dagar före får du pengarna tillbaka. | Avbokar du senast 3 dagar före får du pengarna tillbaka.',
    },
  },
];

describe('what there is one, two or three of', () => {
  for (const language of LANGUAGES) {
    for (const {sentence, counts, say, said} of COUNTED) {
      it(`is told in ${language}: ${sentence}`, () => {
        const told = counts.map(count => say(WORDS[language], count));
        expect(told.join(' | ')).to.equal(said[language]);
      });
    }
  }
});
