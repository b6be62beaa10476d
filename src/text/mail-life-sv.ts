import type {LifeText} from './mail-life.ts';

const platsFor = (people: number) =>
  `plats för ${people === 1 ? 'dig' : people === 2 ? 'er båda' : `er alla ${people}`}`;

/** Swedish. */
export const lifeText: LifeText = {
  manage: 'Se, ändra eller avboka din anmälan',
  sessions: 'Valt',
  lostSession: session => `${session} (inte längre i programmet)`,
  of: (name, what) => `${name}: ${what}`,
  payment: {label: 'Betalning', invoice: 'faktura', door: 'vid entrén'},
  signedUpBy: (contact, event) => `${contact} har anmält dig till ${event}.`,
  askContact: (contact, organizer, email) =>
    `Är något fel, eller kan du inte komma? Be ${contact} ändra anmälan, eller skriv till ${organizer} på ${email}.`,
  offered: {
    subject: event => `Det har blivit en plats ledig: ${event}`,
    text: (event, people) =>
      `Du står på väntelistan till ${event}, och nu finns det ${platsFor(people)}.`,
    until: moment => `Vi håller den till ${moment}. Svara ja eller nej innan dess:`,
    answer: 'Svara här',
    otherwise: 'Hör vi inte av dig går den vidare till nästa på listan.',
    sessionsLost: names =>
      `De här har blivit fulla under tiden, så vi har tagit bort dem från dina val: ${names}. När du har tackat ja kan du välja något annat.`,
  },
  lapsed: {
    subject: event => `Platsen har gått vidare: ${event}`,
    text: event =>
      `Vi höll en plats åt dig på ${event} men hörde inte av dig i tid. Den har gått vidare till nästa, och du står inte längre på väntelistan.`,
    again: 'Vill du fortfarande komma? Anmäl dig igen, så står du i kö på nytt.',
  },
  changed: {
    subject: event => `Din anmälan är ändrad: ${event}`,
    text: event => `Din anmälan till ${event} är ändrad. Så här ser den ut nu:`,
  },
  cancelled: {
    subject: event => `Du är avanmäld: ${event}`,
    text: event => `Din anmälan till ${event} är avbokad.`,
    waiting: event => `Du står inte längre på väntelistan till ${event}.`,
    removed: (contact, event) => `${contact} har avanmält dig från ${event}.`,
  },
  refund: {
    all: amount => `Du får tillbaka allt: ${amount}.`,
    some: (back, kept) => `Du får tillbaka ${back}. Arrangören behåller ${kept}.`,
    nothing: 'Det är för sent att få något tillbaka.',
    unknown: organizer => `Fråga ${organizer} vad du får tillbaka.`,
    invoice: 'Har du inte betalat fakturan än betalar du så mycket mindre.',
  },
  reminder: {
    subject: event => `Vi ses snart: ${event}`,
    text: event => `Vi vill påminna dig om att du är anmäld till ${event}.`,
    cannotCome: 'Har du fått förhinder? Avboka gärna, så kan någon annan få platsen.',
  },
  news: {
    subject: event => `Något har ändrats: ${event}`,
    text: event => `Det finns nyheter om ${event}, som du är anmäld till.`,
    was: before => `Förut: ${before}`,
    now: after => `Nu: ${after}`,
    noPlace: 'inte bestämt än',
    cancelledSubject: event => `Inställt: ${event}`,
    cancelled: event => `Vi måste tyvärr ställa in ${event}.`,
    postponedSubject: event => `Uppskjutet: ${event}`,
    postponed: event =>
      `${event} är uppskjutet. Du är fortfarande anmäld, och vi hör av oss när det nya datumet är klart.`,
    onAgainSubject: event => `Det blir av: ${event}`,
    onAgain: event => `${event} blir av ändå, och du är fortfarande anmäld.`,
  },
  page: {
    title: event => `Din anmälan till ${event}`,
    confirmed: people => (people === 1 ? 'Du är anmäld.' : `Ni är anmälda: ${people} personer.`),
    waiting: position => `Du är nummer ${position} på väntelistan.`,
    offered: (people, until) => `Det finns ${platsFor(people)} till ${until}.`,
    cancelled: day => `Anmälan avbokades ${day}.`,
    over: 'Arrangemanget har börjat eller är över, så här går det inte längre att ändra något.',
    change: 'Ändra anmälan',
    save: 'Spara ändringarna',
    remove: name => `Avanmäl ${name}`,
    name: 'Namn',
    ownEmail: 'Egen e-post',
    accept: 'Ja tack till platsen',
    decline: 'Nej tack',
    cancel: 'Avboka',
    cancelTitle: event => `Vill du avboka ${event}?`,
    cancelQuestion: people =>
      people === 1 ? 'Då blir du av med din plats.' : `Då blir alla ${people} av med sina platser.`,
    cancelWaiting: 'Då blir du av med ditt nummer på väntelistan.',
    cancelButton: 'Ja, avboka',
    keep: 'Nej, behåll anmälan',
    saved: 'Ändringarna är sparade, och ett mejl är på väg.',
    accepted: 'Platsen är din. En bekräftelse är på väg med mejl.',
    declined: 'Tack för att du sa till. Platsen går vidare till nästa.',
    tooLate: 'Tiden för att svara har gått ut, så platsen går vidare till nästa.',
    stale: 'Anmälan har ändrats sedan du öppnade sidan. Så här ser den ut nu.',
    tooMany:
      'För många mejl har skickats till en av adresserna. Vänta en timme och försök igen. Inget har ändrats.',
    addInLine:
      'Det finns inga lediga platser just nu. Den du lägger till får ett nummer på väntelistan och en egen anmälan.',
    addToLine: 'Den du lägger till väntar tillsammans med er, på samma nummer.',
    addClosed: 'Det är för sent att lägga till fler. Inget har ändrats.',
    addFull: 'Det finns inte tillräckligt med platser. Inget har ändrats.',
    inLine: (name, position) =>
      `Det fanns ingen plats till ${name}, som är nummer ${position} på väntelistan med egen anmälan och eget mejl.`,
    faults: count => (count === 1 ? 'Något behöver rättas' : `${count} saker behöver rättas`),
    contact: (organizer, email, reference) =>
      `Har du frågor? Skriv till ${organizer} på ${email} och ange ${reference}.`,
    refusedTitle: 'Länken fungerar inte',
    refused: (organizer, email) =>
      `Den har inte kommit med i sin helhet, eller så har anmälan raderats sedan dess. Kopiera hela länken från mejlet, eller skriv till ${organizer} på ${email}.`,
    unavailableTitle: 'Något är fel hos oss',
    unavailable: 'Försök igen om några minuter. Inget har ändrats.',
    fault: fault => {
      switch (fault) {
        case 'missing':
          return 'Det här saknas';
        case 'too-long':
          return 'Det här är för långt. Skriv det kortare';
        case 'not-an-email':
          return 'Något saknas i adressen. Skriv den som namn@exempel.se';
        case 'not-a-phone':
          return 'Skriv numret med siffror, som 12 34 56 78';
        case 'not-a-number':
          return 'Skriv ett tal';
        case 'not-a-date':
          return 'Skriv ett datum som 2026-05-31';
        case 'at-once':
          return 'Två av de här är samtidigt. Välj en av dem';
        case 'taken':
          return 'Här finns inga fler platser. Välj något annat';
        default:
          return 'Det här går inte att välja. Välj något annat';
      }
    },
  },
};
