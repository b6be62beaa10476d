import type {LifeText} from './mail-life.ts';

const plassTil = (people: number) =>
  `plass til ${people === 1 ? 'deg' : people === 2 ? 'dere begge' : `alle ${people}`}`;

/** Norwegian bokmål. */
export const lifeText: LifeText = {
  manage: 'Endre påmeldingen eller meld deg av',
  sessions: 'Valgt',
  lostSession: session => `${session} (ikke lenger i programmet)`,
  of: (name, what) => `${name}: ${what}`,
  payment: {label: 'Betaling', invoice: 'faktura', door: 'ved inngangen'},
  signedUpBy: (contact, event) => `${contact} har meldt deg på ${event}.`,
  askContact: (contact, organizer, email) =>
    `Er noe galt, eller kan du ikke komme? Be ${contact} om å endre påmeldingen, eller skriv til ${organizer} på ${email}.`,
  offered: {
    subject: event => `Det er blitt ledig plass: ${event}`,
    text: (event, people) =>
      `Du står på venteliste til ${event}, og nå er det blitt ${plassTil(people)}.`,
    until: moment => `Vi holder den til ${moment}. Svar ja eller nei før det:`,
    answer: 'Svar her',
    otherwise: 'Hører vi ikke fra deg, går den videre til nestemann på listen.',
    sessionsLost: names =>
      `Disse er blitt fulle i mellomtiden, så vi har tatt dem ut av valgene dine: ${names}. Når du har takket ja, kan du velge noe annet.`,
  },
  lapsed: {
    subject: event => `Plassen har gått videre: ${event}`,
    text: event =>
      `Vi holdt av en plass til deg på ${event}, men hørte ikke fra deg i tide. Den har gått videre til nestemann, og du står ikke lenger på ventelisten.`,
    again: 'Vil du fortsatt være med? Meld deg på igjen, så stiller du i kø på nytt.',
  },
  changed: {
    subject: event => `Påmeldingen din er endret: ${event}`,
    text: event => `Påmeldingen din til ${event} er endret. Slik ser den ut nå:`,
  },
  cancelled: {
    subject: event => `Du er meldt av: ${event}`,
    text: event => `Påmeldingen din til ${event} er avbestilt.`,
    waiting: event => `Du står ikke lenger på venteliste til ${event}.`,
    removed: (contact, event) => `${contact} har meldt deg av ${event}.`,
  },
  refund: {
    all: amount => `Du får alt tilbake: ${amount}.`,
    some: (back, kept) => `Du får ${back} tilbake. Arrangøren beholder ${kept}.`,
    nothing: 'Det er for sent å få noe tilbake.',
    unknown: organizer => `Spør ${organizer} om hva du får tilbake.`,
    invoice: 'Har du ikke betalt fakturaen ennå, skal du betale så mye mindre.',
  },
  reminder: {
    subject: event => `Vi ses snart: ${event}`,
    text: event => `Vi minner om at du er påmeldt ${event}.`,
    cannotCome: 'Kan du ikke komme likevel? Meld deg av, så kan en annen få plassen.',
  },
  news: {
    subject: event => `Noe er endret: ${event}`,
    text: event => `Det er nytt om ${event}, som du er påmeldt.`,
    was: before => `Før: ${before}`,
    now: after => `Nå: ${after}`,
    noPlace: 'ikke bestemt ennå',
    cancelledSubject: event => `Avlyst: ${event}`,
    cancelled: event => `Vi må dessverre avlyse ${event}.`,
    postponedSubject: event => `Utsatt: ${event}`,
    postponed: event =>
      `${event} er utsatt. Du er fortsatt påmeldt, og vi skriver når den nye datoen er klar.`,
    onAgainSubject: event => `Det blir noe av: ${event}`,
    onAgain: event => `Det blir noe av ${event} likevel, og du er fortsatt påmeldt.`,
  },
  page: {
    title: event => `Påmeldingen din til ${event}`,
    confirmed: people => (people === 1 ? 'Du er påmeldt.' : `Dere er påmeldt: ${people} personer.`),
    waiting: position => `Du står som nummer ${position} på ventelisten.`,
    offered: (people, until) => `Det er ${plassTil(people)} til ${until}.`,
    cancelled: day => `Påmeldingen ble avbestilt ${day}.`,
    over: 'Arrangementet har begynt eller er over, så her kan ikke noe endres lenger.',
    change: 'Endre påmeldingen',
    save: 'Lagre endringene',
    remove: name => `Meld av ${name}`,
    name: 'Navn',
    ownEmail: 'Egen e-post',
    accept: 'Ja takk til plassen',
    decline: 'Nei takk',
    cancel: 'Meld av',
    cancelTitle: event => `Vil du melde deg av ${event}?`,
    cancelQuestion: people =>
      people === 1 ? 'Da mister du plassen din.' : `Da mister alle ${people} plassene sine.`,
    cancelWaiting: 'Da mister du nummeret ditt på ventelisten.',
    cancelButton: 'Ja, meld av',
    keep: 'Nei, behold påmeldingen',
    saved: 'Endringene er lagret, og en e-post er på vei.',
    accepted: 'Plassen er din. En bekreftelse er på vei på e-post.',
    declined: 'Takk for at du sa fra. Plassen går videre til nestemann.',
    tooLate: 'Fristen er gått ut, så plassen går videre til nestemann.',
    stale: 'Påmeldingen er endret siden du åpnet siden. Slik ser den ut nå.',
    tooMany:
      'Det er sendt for mange e-poster til en av adressene. Vent en time og prøv igjen. Ingenting er endret.',
    addInLine:
      'Det er ingen ledige plasser akkurat nå. Den du legger til, får et nummer på ventelisten og en egen påmelding.',
    addToLine: 'Den du legger til, venter sammen med dere på samme nummer.',
    addClosed: 'Det er for sent å legge til flere. Ingenting er endret.',
    addFull: 'Det er ikke nok ledige plasser. Ingenting er endret.',
    inLine: (name, position) =>
      `Det var ikke plass til ${name}, som er nummer ${position} på ventelisten med egen påmelding og egen e-post.`,
    faults: count => (count === 1 ? 'Noe må rettes' : `${count} ting må rettes`),
    contact: (organizer, email, reference) =>
      `Lurer du på noe? Skriv til ${organizer} på ${email}, og oppgi ${reference}.`,
    refusedTitle: 'Lenken virker ikke',
    refused: (organizer, email) =>
      `Den er ikke kommet med i sin helhet, eller påmeldingen er slettet siden. Kopier hele lenken fra e-posten, eller skriv til ${organizer} på ${email}.`,
    unavailableTitle: 'Noe er galt hos oss',
    unavailable: 'Prøv igjen om noen minutter. Ingenting er endret.',
    fault: fault => {
      switch (fault) {
        case 'missing':
          return 'Dette mangler';
        case 'too-long':
          return 'Dette er for langt. Skriv det kortere';
        case 'not-an-email':
          return 'Adressen mangler noe. Skriv den som navn@eksempel.no';
        case 'not-a-phone':
          return 'Skriv nummeret med tall, som 12 34 56 78';
        case 'not-a-number':
          return 'Skriv et tall';
        case 'not-a-date':
          return 'Skriv en dato som 2026-05-31';
        case 'at-once':
          return 'To av disse er samtidig. Velg én av dem';
        case 'taken':
          return 'Her er det ikke flere plasser. Velg noe annet';
        default:
          return 'Dette kan ikke velges. Velg noe annet';
      }
    },
  },
};
