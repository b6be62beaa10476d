import type {MailText} from './mail.ts';

const dagar = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`);

/** Norwegian nynorsk. */
export const mailText: MailText = {
  greeting: name => `Hei, ${name}!`,
  greetingNameless: 'Hei!',
  regards: 'Vennleg helsing',
  signUp: {
    subjectConfirmed: event => `Du er påmeld: ${event}`,
    subjectWaiting: event => `Du står på venteliste: ${event}`,
    confirmed: (event, people) =>
      people === 1
        ? `Takk for påmeldinga! Du har fått plass på ${event}.`
        : `Takk for påmeldinga! ${people === 2 ? 'De har begge' : `Alle ${people} har`} fått plass på ${event}.`,
    waiting: (event, position) =>
      `Alle plassane på ${event} er tekne akkurat no. Du står som nummer ${position} på ventelista.`,
    waitingNext: 'Vi skriv til deg om det blir ledig plass. Til då treng du ikkje gjere noko.',
    date: 'Tid',
    place: 'Stad',
    participants: 'Deltakarar',
    price: 'Pris',
    reference: 'Påmeldingsnummer',
    page: 'Les meir',
    contact: (organizer, email, reference) =>
      `Lurer du på noko, eller kan du ikkje kome likevel? Skriv til ${organizer} på ${email}, og oppgi ${reference}.`,
    notYou:
      'Har du ikkje meldt deg på sjølv, har nokon skrive adressa di ved ein feil. Svar på denne e-posten, så slettar vi påmeldinga, eller lat det vere.',
  },
  subscription: {
    subjectConfirm: newsletter => `Stadfest at du vil ha ${newsletter}`,
    confirm: newsletter =>
      `Du har bede om å få ${newsletter}. Følg lenkja og trykk på knappen, så er du påmeld:`,
    move: newsletter =>
      `Ein som får ${newsletter}, har bede om å få det sendt til denne adressa heretter. Var det du? Følg lenkja og trykk på knappen, så flyttar abonnementet hit:`,
    confirmAction: 'Stadfest påmeldinga',
    confirmNotice: days =>
      `Lenkja verkar i ${dagar(days)}. Har du ikkje bede om dette, treng du ikkje gjere noko. Då høyrer du ikkje meir frå oss.`,
    subjectKnown: newsletter => `Du får ${newsletter} frå før`,
    known: newsletter =>
      `Nokon, truleg du sjølv, har bede om å få ${newsletter} til denne adressa. Ho er påmeld frå før.`,
    knownNotice: 'Du treng ikkje gjere noko.',
  },
  page: {
    confirmTitle: 'Stadfest påmeldinga di',
    confirmQuestion: (email, newsletter) => `Vil du ha ${newsletter} sendt til ${email}?`,
    confirmButton: 'Ja, meld meg på',
    confirmedTitle: 'Du er påmeld',
    confirmed: (email, newsletter) => `Takk! Frå no av sender vi ${newsletter} til ${email}.`,
    refusedTitle: 'Lenkja verkar ikkje lenger',
    refused:
      'Ho er brukt, for gammal eller ikkje komen med i si heile lengd. Har du alt stadfesta, er du påmeld. Om ikkje kan du melde deg på igjen og få ei ny lenkje.',
  },
  newsletterOf: organizer => `nyheitsbrevet frå ${organizer}`,
};
