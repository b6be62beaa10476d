import type {LifeText} from './mail-life.ts';

const plassTil = (people: number) =>
  `plass til ${people === 1 ? 'deg' : people === 2 ? 'dykk begge' : `alle ${people}`}`;

/** Norwegian nynorsk. */
export const lifeText: LifeText = {
  manage: 'Endre påmeldinga eller meld deg av',
  sessions: 'Valt',
  lostSession: session => `${session} (ikkje lenger i programmet)`,
  of: (name, what) => `${name}: ${what}`,
  payment: {label: 'Betaling', invoice: 'faktura', door: 'ved inngangen'},
  signedUpBy: (contact, event) => `${contact} har meldt deg på ${event}.`,
  askContact: (contact, organizer, email) =>
    `Er noko gale, eller kan du ikkje kome? Be ${contact} om å endre påmeldinga, eller skriv til ${organizer} på ${email}.`,
  offered: {
    subject: event => `Det er blitt ledig plass: ${event}`,
    text: (event, people) =>
      `Du står på venteliste til ${event}, og no er det blitt ${plassTil(people)}.`,
    until: moment => `Vi held han til ${moment}. Svar ja eller nei før det:`,
    answer: 'Svar her',
    otherwise: 'Høyrer vi ikkje frå deg, går han vidare til nestemann på lista.',
    sessionsLost: names =>
      `Desse er blitt fulle i mellomtida, så vi har teke dei ut av vala dine: ${names}. Når du har takka ja, kan du velje noko anna.`,
  },
  lapsed: {
    subject: event => `Plassen har gått vidare: ${event}`,
    text: event =>
      `Vi heldt av ein plass til deg på ${event}, men høyrde ikkje frå deg i tide. Han har gått vidare til nestemann, og du står ikkje lenger på ventelista.`,
    again: 'Vil du framleis vere med? Meld deg på igjen, så stiller du i kø på nytt.',
  },
  changed: {
    subject: event => `Påmeldinga di er endra: ${event}`,
    text: event => `Påmeldinga di til ${event} er endra. Slik ser ho ut no:`,
  },
  cancelled: {
    subject: event => `Du er meld av: ${event}`,
    text: event => `Påmeldinga di til ${event} er avbestilt.`,
    waiting: event => `Du står ikkje lenger på venteliste til ${event}.`,
    removed: (contact, event) => `${contact} har meldt deg av ${event}.`,
  },
  refund: {
    all: amount => `Du får alt tilbake: ${amount}.`,
    some: (back, kept) => `Du får ${back} tilbake. Arrangøren held att ${kept}.`,
    nothing: 'Det er for seint å få noko tilbake.',
    unknown: organizer => `Spør ${organizer} om kva du får tilbake.`,
    invoice: 'Har du ikkje betalt fakturaen enno, skal du betale så mykje mindre.',
  },
  reminder: {
    subject: event => `Vi sest snart: ${event}`,
    text: event => `Vi minner om at du er påmeld ${event}.`,
    cannotCome: 'Kan du ikkje kome likevel? Meld deg av, så kan ein annan få plassen.',
  },
  news: {
    subject: event => `Noko er endra: ${event}`,
    text: event => `Det er nytt om ${event}, som du er påmeld.`,
    was: before => `Før: ${before}`,
    now: after => `No: ${after}`,
    noPlace: 'ikkje bestemt enno',
    cancelledSubject: event => `Avlyst: ${event}`,
    cancelled: event => `Vi må diverre avlyse ${event}.`,
    postponedSubject: event => `Utsett: ${event}`,
    postponed: event =>
      `${event} er utsett. Du er framleis påmeld, og vi skriv når den nye datoen er klar.`,
    onAgainSubject: event => `Det blir noko av: ${event}`,
    onAgain: event => `Det blir noko av ${event} likevel, og du er framleis påmeld.`,
  },
  page: {
    title: event => `Påmeldinga di til ${event}`,
    confirmed: people => (people === 1 ? 'Du er påmeld.' : `De er påmelde: ${people} personar.`),
    waiting: position => `Du står som nummer ${position} på ventelista.`,
    offered: (people, until) => `Det er ${plassTil(people)} til ${until}.`,
    cancelled: day => `Påmeldinga vart avbestilt ${day}.`,
    over: 'Arrangementet har byrja eller er over, så her kan ikkje noko endrast lenger.',
    change: 'Endre påmeldinga',
    save: 'Lagre endringane',
    remove: name => `Meld av ${name}`,
    name: 'Namn',
    ownEmail: 'Eigen e-post',
    accept: 'Ja takk til plassen',
    decline: 'Nei takk',
    cancel: 'Meld av',
    cancelTitle: event => `Vil du melde deg av ${event}?`,
    cancelQuestion: people =>
      people === 1 ? 'Då mistar du plassen din.' : `Då mistar alle ${people} plassane sine.`,
    cancelWaiting: 'Då mistar du nummeret ditt på ventelista.',
    cancelButton: 'Ja, meld av',
    keep: 'Nei, behald påmeldinga',
    saved: 'Endringane er lagra, og ein e-post er på veg.',
    accepted: 'Plassen er din. Ei stadfesting er på veg på e-post.',
    declined: 'Takk for at du sa frå. Plassen går vidare til nestemann.',
    tooLate: 'Fristen er gått ut, så plassen går vidare til nestemann.',
    stale: 'Påmeldinga er endra sidan du opna sida. Slik ser ho ut no.',
    tooMany:
      'Det er sendt for mange e-postar til ei av adressene. Vent ein time og prøv igjen. Ingenting er endra.',
    addInLine:
      'Det er ingen ledige plassar akkurat no. Den du legg til, får eit nummer på ventelista og ei eiga påmelding.',
    addToLine: 'Den du legg til, ventar saman med dykk på same nummer.',
    addClosed: 'Det er for seint å leggje til fleire. Ingenting er endra.',
    addFull: 'Det er ikkje nok ledige plassar. Ingenting er endra.',
    inLine: (name, position) =>
      `Det var ikkje plass til ${name}, som er nummer ${position} på ventelista med eiga påmelding og eigen e-post.`,
    faults: count => (count === 1 ? 'Noko må rettast' : `${count} ting må rettast`),
    contact: (organizer, email, reference) =>
      `Lurer du på noko? Skriv til ${organizer} på ${email}, og oppgi ${reference}.`,
    refusedTitle: 'Lenkja verkar ikkje',
    refused: (organizer, email) =>
      `Ho er ikkje komen med i si heile lengd, eller påmeldinga er sletta sidan. Kopier heile lenkja frå e-posten, eller skriv til ${organizer} på ${email}.`,
    unavailableTitle: 'Noko er gale hos oss',
    unavailable: 'Prøv igjen om nokre minutt. Ingenting er endra.',
    fault: fault => {
      switch (fault) {
        case 'missing':
          return 'Dette manglar';
        case 'too-long':
          return 'Dette er for langt. Skriv det kortare';
        case 'not-an-email':
          return 'Adressa manglar noko. Skriv henne som namn@eksempel.no';
        case 'not-a-phone':
          return 'Skriv nummeret med tal, som 12 34 56 78';
        case 'not-a-number':
          return 'Skriv eit tal';
        case 'not-a-date':
          return 'Skriv ein dato som 2026-05-31';
        case 'at-once':
          return 'To av desse er samtidig. Vel éin av dei';
        case 'taken':
          return 'Her er det ikkje fleire plassar. Vel noko anna';
        default:
          return 'Dette kan ikkje veljast. Vel noko anna';
      }
    },
  },
};
