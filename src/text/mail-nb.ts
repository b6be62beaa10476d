import type {MailText} from './mail.ts';

const dager = (days: number) => (days === 1 ? '1 dag' : `${days} dager`);

/** Norwegian bokmål. */
export const mailText: MailText = {
  greeting: name => `Hei, ${name}!`,
  greetingNameless: 'Hei!',
  regards: 'Vennlig hilsen',
  signUp: {
    subjectConfirmed: event => `Du er påmeldt: ${event}`,
    subjectWaiting: event => `Du står på venteliste: ${event}`,
    confirmed: (event, people) =>
      people === 1
        ? `Takk for påmeldingen! Du har fått plass på ${event}.`
        : `Takk for påmeldingen! ${people === 2 ? 'Dere har begge' : `Alle ${people} har`} fått plass på ${event}.`,
    waiting: (event, position) =>
      `Alle plassene på ${event} er tatt akkurat nå. Du står som nummer ${position} på ventelisten.`,
    waitingNext: 'Vi skriver til deg hvis det blir ledig plass. Til da trenger du ikke gjøre noe.',
    date: 'Tid',
    place: 'Sted',
    participants: 'Deltakere',
    price: 'Pris',
    reference: 'Påmeldingsnummer',
    page: 'Les mer',
    contact: (organizer, email, reference) =>
      `Lurer du på noe, eller kan du ikke komme likevel? Skriv til ${organizer} på ${email}, og oppgi ${reference}.`,
    notYou:
      'Har du ikke meldt deg på selv, har noen skrevet adressen din ved en feil. Svar på denne e-posten, så sletter vi påmeldingen, eller la det være.',
  },
  subscription: {
    subjectConfirm: newsletter => `Bekreft at du vil ha ${newsletter}`,
    confirm: newsletter =>
      `Du har bedt om å få ${newsletter}. Følg lenken og trykk på knappen, så er du påmeldt:`,
    move: newsletter =>
      `En som får ${newsletter}, har bedt om å få det sendt til denne adressen heretter. Var det du? Følg lenken og trykk på knappen, så flytter abonnementet hit:`,
    confirmAction: 'Bekreft påmeldingen',
    confirmNotice: days =>
      `Lenken virker i ${dager(days)}. Har du ikke bedt om dette, trenger du ikke gjøre noe. Da hører du ikke mer fra oss.`,
    subjectKnown: newsletter => `Du får ${newsletter} fra før`,
    known: newsletter =>
      `Noen, forhåpentlig du selv, har bedt om å få ${newsletter} til denne adressen. Den er påmeldt fra før.`,
    knownNotice: 'Du trenger ikke gjøre noe.',
  },
  page: {
    confirmTitle: 'Bekreft påmeldingen din',
    confirmQuestion: (email, newsletter) => `Vil du ha ${newsletter} sendt til ${email}?`,
    confirmButton: 'Ja, meld meg på',
    confirmedTitle: 'Du er påmeldt',
    confirmed: (email, newsletter) => `Takk! Fra nå av sender vi ${newsletter} til ${email}.`,
    refusedTitle: 'Lenken virker ikke lenger',
    refused:
      'Den er brukt, for gammel eller ikke kommet med i sin helhet. Har du allerede bekreftet, er du påmeldt. Hvis ikke kan du melde deg på igjen og få en ny lenke.',
  },
  newsletterOf: organizer => `nyhetsbrevet fra ${organizer}`,
};
