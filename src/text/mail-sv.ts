import type {MailText} from './mail.ts';

const dagar = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`);

/** Swedish. */
export const mailText: MailText = {
  greeting: name => `Hej ${name}!`,
  greetingNameless: 'Hej!',
  regards: 'Vänliga hälsningar',
  signUp: {
    subjectConfirmed: event => `Du är anmäld: ${event}`,
    subjectWaiting: event => `Du står på väntelistan: ${event}`,
    confirmed: (event, people) =>
      people === 1
        ? `Tack för din anmälan! Du har fått en plats på ${event}.`
        : `Tack för er anmälan! ${people === 2 ? 'Ni har båda' : `Alla ${people} har`} fått plats på ${event}.`,
    waiting: (event, position) =>
      `Alla platser på ${event} är tagna just nu. Du är nummer ${position} på väntelistan.`,
    waitingNext: 'Vi hör av oss om en plats blir ledig. Tills dess behöver du inte göra något.',
    date: 'Tid',
    place: 'Plats',
    participants: 'Deltagare',
    price: 'Pris',
    reference: 'Anmälningsnummer',
    page: 'Läs mer',
    contact: (organizer, email, reference) =>
      `Har du frågor, eller har du fått förhinder? Skriv till ${organizer} på ${email} och ange ${reference}.`,
    notYou:
      'Har du inte anmält dig själv har någon skrivit din adress av misstag. Svara på det här mejlet så tar vi bort anmälan, eller bortse från det.',
  },
  subscription: {
    subjectConfirm: newsletter => `Bekräfta att du vill ha ${newsletter}`,
    confirm: newsletter =>
      `Du har bett om att få ${newsletter}. Följ länken och tryck på knappen, så är det klart:`,
    move: newsletter =>
      `Någon som får ${newsletter} har bett om att få det skickat till den här adressen i fortsättningen. Var det du? Följ länken och tryck på knappen, så flyttar prenumerationen hit:`,
    confirmAction: 'Bekräfta prenumerationen',
    confirmNotice: days =>
      `Länken fungerar i ${dagar(days)}. Har du inte bett om det här behöver du inte göra något. Då hör du inte mer från oss.`,
    subjectKnown: newsletter => `Du får redan ${newsletter}`,
    known: newsletter =>
      `Någon, förhoppningsvis du själv, har bett om att få ${newsletter} till den här adressen. Den finns redan med på listan.`,
    knownNotice: 'Du behöver inte göra något.',
  },
  page: {
    confirmTitle: 'Bekräfta din prenumeration',
    confirmQuestion: (email, newsletter) => `Vill du ha ${newsletter} skickat till ${email}?`,
    confirmButton: 'Ja, jag vill prenumerera',
    confirmedTitle: 'Nu prenumererar du',
    confirmed: (email, newsletter) =>
      `Tack! Från och med nu skickar vi ${newsletter} till ${email}.`,
    refusedTitle: 'Länken fungerar inte längre',
    refused:
      'Den är använd, för gammal eller har inte kommit med i sin helhet. Har du redan bekräftat så prenumererar du. Annars kan du anmäla dig igen och få en ny länk.',
  },
  newsletterOf: organizer => `nyhetsbrevet från ${organizer}`,
};
