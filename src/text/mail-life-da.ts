import type {LifeText} from './mail-life.ts';

const pladsTil = (people: number) =>
  `plads til ${people === 1 ? 'dig' : people === 2 ? 'jer begge' : `jer alle ${people}`}`;

/** Danish. */
export const lifeText: LifeText = {
  manage: 'Se, ret eller afmeld din tilmelding',
  sessions: 'Valgt',
  lostSession: session => `${session} (ikke længere i programmet)`,
  of: (name, what) => `${name}: ${what}`,
  payment: {label: 'Betaling', invoice: 'faktura', door: 'ved indgangen'},
  signedUpBy: (contact, event) => `${contact} har tilmeldt dig til ${event}.`,
  askContact: (contact, organizer, email) =>
    `Er der noget galt, eller kan du ikke komme? Bed ${contact} rette tilmeldingen, eller skriv til ${organizer} på ${email}.`,
  offered: {
    subject: event => `Der er blevet plads: ${event}`,
    text: (event, people) =>
      `Du står på ventelisten til ${event}, og nu er der blevet ${pladsTil(people)}.`,
    until: moment => `Vi holder den indtil ${moment}. Sig ja eller nej inden da:`,
    answer: 'Svar her',
    otherwise: 'Hører vi ikke fra dig, går den videre til den næste på listen.',
    sessionsLost: names =>
      `Her er der blevet fyldt op imens, så det har vi taget ud af dit valg: ${names}. Når du har sagt ja, kan du vælge noget andet.`,
  },
  lapsed: {
    subject: event => `Pladsen er gået videre: ${event}`,
    text: event =>
      `Vi holdt en plads til dig på ${event}, men hørte ikke fra dig i tide. Den er gået videre til den næste, og du står ikke længere på ventelisten.`,
    again: 'Vil du stadig gerne med? Så tilmeld dig igen, og du kommer i kø på ny.',
  },
  changed: {
    subject: event => `Din tilmelding er rettet: ${event}`,
    text: event => `Din tilmelding til ${event} er rettet. Sådan ser den ud nu:`,
  },
  cancelled: {
    subject: event => `Du er afmeldt: ${event}`,
    text: event => `Din tilmelding til ${event} er afmeldt.`,
    waiting: event => `Du står ikke længere på ventelisten til ${event}.`,
    removed: (contact, event) => `${contact} har meldt dig fra ${event}.`,
  },
  refund: {
    all: amount => `Du får det hele tilbage: ${amount}.`,
    some: (back, kept) => `Du får ${back} tilbage. ${kept} beholder arrangøren.`,
    nothing: 'Det er for sent at få noget tilbage.',
    unknown: organizer => `Spørg ${organizer}, hvad du får tilbage.`,
    invoice: 'Har du ikke betalt fakturaen endnu, skal du betale så meget mindre.',
  },
  reminder: {
    subject: event => `Vi ses snart: ${event}`,
    text: event => `Vi vil bare minde dig om, at du er tilmeldt ${event}.`,
    cannotCome: 'Kan du ikke komme alligevel, så meld fra, så en anden kan få pladsen.',
  },
  news: {
    subject: event => `Der er noget, der er ændret: ${event}`,
    text: event => `Der er nyt om ${event}, som du er tilmeldt.`,
    was: before => `Før: ${before}`,
    now: after => `Nu: ${after}`,
    noPlace: 'ikke på plads endnu',
    cancelledSubject: event => `Aflyst: ${event}`,
    cancelled: event => `Vi må desværre aflyse ${event}.`,
    postponedSubject: event => `Udskudt: ${event}`,
    postponed: event =>
      `${event} er udskudt. Du er stadig tilmeldt, og vi skriver, når den nye dato er på plads.`,
    onAgainSubject: event => `Det bliver til noget: ${event}`,
    onAgain: event => `${event} bliver alligevel til noget, og du er stadig tilmeldt.`,
  },
  page: {
    title: event => `Din tilmelding til ${event}`,
    confirmed: people => (people === 1 ? 'Du er tilmeldt.' : `I er tilmeldt: ${people} personer.`),
    waiting: position => `Du står som nummer ${position} på ventelisten.`,
    offered: (people, until) => `Der er ${pladsTil(people)} indtil ${until}.`,
    cancelled: day => `Tilmeldingen blev afmeldt ${day}.`,
    over: 'Arrangementet er begyndt eller overstået, så her kan ikke rettes mere.',
    change: 'Ret tilmeldingen',
    save: 'Gem rettelserne',
    remove: name => `Meld ${name} fra`,
    name: 'Navn',
    ownEmail: 'Egen e-mail',
    accept: 'Ja tak til pladsen',
    decline: 'Nej tak',
    cancel: 'Meld fra',
    cancelTitle: event => `Vil du melde fra til ${event}?`,
    cancelQuestion: people =>
      people === 1 ? 'Så mister du din plads.' : `Så mister I alle ${people} jeres pladser.`,
    cancelWaiting: 'Så mister du dit nummer på ventelisten.',
    cancelButton: 'Ja, meld fra',
    keep: 'Nej, behold tilmeldingen',
    saved: 'Rettelserne er gemt, og der er en mail på vej.',
    accepted: 'Pladsen er din. Der er en bekræftelse på vej med mail.',
    declined: 'Tak, fordi du sagde til. Pladsen går videre til den næste.',
    tooLate: 'Fristen er udløbet, så pladsen går videre til den næste.',
    stale: 'Tilmeldingen er rettet, siden du åbnede siden. Sådan ser den ud nu.',
    tooMany:
      'Der er sendt for mange mails til en af adresserne. Vent en time, og prøv igen. Der er ikke rettet noget.',
    addInLine:
      'Der er ikke flere pladser lige nu. Den, du tilføjer, får et nummer på ventelisten og en tilmelding for sig selv.',
    addToLine: 'Den, du tilføjer, venter sammen med jer på det samme nummer.',
    addClosed: 'Det er for sent at tilføje flere. Der er ikke rettet noget.',
    addFull: 'Der er ikke pladser nok. Der er ikke rettet noget.',
    inLine: (name, position) =>
      `Der var ikke plads til ${name}, som er nummer ${position} på ventelisten med sin egen tilmelding og sin egen mail.`,
    faults: count =>
      count === 1 ? 'Der er noget, du skal rette' : `Der er ${count} ting, du skal rette`,
    contact: (organizer, email, reference) =>
      `Har du spørgsmål? Skriv til ${organizer} på ${email}, og nævn ${reference}.`,
    refusedTitle: 'Linket virker ikke',
    refused: (organizer, email) =>
      `Det er ikke kommet helt med, eller tilmeldingen er slettet siden. Kopiér hele linket fra mailen, eller skriv til ${organizer} på ${email}.`,
    unavailableTitle: 'Der er noget galt hos os',
    unavailable: 'Prøv igen om et par minutter. Der er ikke rettet noget.',
    fault: fault => {
      switch (fault) {
        case 'missing':
          return 'Det her mangler';
        case 'too-long':
          return 'Det er for langt. Skriv det kortere';
        case 'not-an-email':
          return 'Adressen mangler noget. Skriv den som navn@eksempel.dk';
        case 'not-a-phone':
          return 'Skriv nummeret med tal, som 12 34 56 78';
        case 'not-a-number':
          return 'Skriv et tal';
        case 'not-a-date':
          return 'Skriv en dato som 2026-05-31';
        case 'at-once':
          return 'To af dem foregår samtidig. Vælg den ene';
        case 'taken':
          return 'Her er ikke flere pladser. Vælg noget andet';
        default:
          return 'Det kan ikke vælges. Vælg noget andet';
      }
    },
  },
};
