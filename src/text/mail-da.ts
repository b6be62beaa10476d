import type {MailText} from './mail.ts';

const dage = (days: number) => (days === 1 ? '1 dag' : `${days} dage`);

/** Danish. */
export const mailText: MailText = {
  greeting: name => `Kære ${name}`,
  greetingNameless: 'Hej',
  regards: 'Venlig hilsen',
  signUp: {
    subjectConfirmed: event => `Du er tilmeldt: ${event}`,
    subjectWaiting: event => `Du er på ventelisten: ${event}`,
    confirmed: (event, people) =>
      people === 1
        ? `Tak for din tilmelding. Der er en plads til dig på ${event}.`
        : `Tak for tilmeldingen. Der er plads til ${people === 2 ? 'jer begge' : `jer alle ${people}`} på ${event}.`,
    waiting: (event, position) =>
      `Alle pladser på ${event} er taget lige nu. Du står på ventelisten som nummer ${position}.`,
    waitingNext: 'Vi skriver til dig, hvis der bliver plads. Indtil da behøver du ikke gøre noget.',
    date: 'Tid',
    place: 'Sted',
    participants: 'Deltagere',
    price: 'Pris',
    reference: 'Tilmeldingsnummer',
    page: 'Læs mere',
    contact: (organizer, email, reference) =>
      `Har du spørgsmål, eller kan du ikke komme alligevel? Skriv til ${organizer} på ${email}, og nævn ${reference}.`,
    notYou:
      'Har du ikke selv tilmeldt dig, har nogen skrevet din adresse ved en fejl. Svar på denne mail, så sletter vi tilmeldingen, eller gør ingenting.',
  },
  subscription: {
    subjectConfirm: newsletter => `Bekræft, at du vil have ${newsletter}`,
    confirm: newsletter =>
      `Du har bedt om at få ${newsletter}. Følg linket, og tryk på knappen, så er du tilmeldt:`,
    move: newsletter =>
      `En, der får ${newsletter}, har bedt om at få det sendt til denne adresse fremover. Var det dig? Følg linket, og tryk på knappen, så flytter abonnementet hertil:`,
    confirmAction: 'Bekræft tilmeldingen',
    confirmNotice: days =>
      `Linket virker i ${dage(days)}. Har du ikke bedt om det her, så gør ingenting: så får du ikke mere fra os.`,
    subjectKnown: newsletter => `Du får allerede ${newsletter}`,
    known: newsletter =>
      `Nogen, forhåbentlig dig selv, har bedt om at få ${newsletter} på denne adresse. Den er allerede tilmeldt.`,
    knownNotice: 'Du behøver ikke gøre noget.',
  },
  page: {
    confirmTitle: 'Bekræft din tilmelding',
    confirmQuestion: (email, newsletter) => `Vil du have ${newsletter} sendt til ${email}?`,
    confirmButton: 'Ja, tilmeld mig',
    confirmedTitle: 'Du er tilmeldt',
    confirmed: (email, newsletter) => `Tak. Fra nu af sender vi ${newsletter} til ${email}.`,
    refusedTitle: 'Linket virker ikke længere',
    refused:
      'Det er brugt, for gammelt eller ikke kommet helt med. Har du allerede bekræftet, er du tilmeldt. Ellers kan du tilmelde dig igen og få et nyt link.',
  },
  newsletterOf: organizer => `nyhedsbrevet fra ${organizer}`,
};
