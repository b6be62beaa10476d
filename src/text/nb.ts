import type {Text} from './text.ts';

const dager = (days: number) => (days === 1 ? 'dagen' : `${days} dager`);

/** Norwegian bokmål. */
export const text: Text = {
  lang: 'nb',
  at: times => `kl.\u00a0${times}`,
  eachDay: days => (days === 2 ? 'begge dager' : 'hver dag'),
  dateUnknown: 'Dato kommer senere',
  yourTime: times => `${times} der du er`,
  phase: {
    cancelled: 'Avlyst',
    postponed: 'Utsatt – ny dato kommer',
    rescheduled: date => `Flyttet fra ${date}`,
    movedOnline: 'Holdes nå digitalt',
    today: 'I dag',
    running: 'Pågår nå',
    over: 'Arrangementet er over',
    provisional: 'Foreløpig program',
  },
  places: {
    few: count => (count === 1 ? 'Bare 1 plass igjen' : `Bare ${count} plasser igjen`),
    full: 'Fulltegnet',
    waitingList: 'Fulltegnet – det er venteliste',
    opens: date => `Påmeldingen åpner ${date}`,
    closes: date => `Påmeldingsfrist ${date}`,
    closed: 'Påmeldingen er stengt',
  },
  label: {
    when: 'Tid',
    alternatives: count => `Velg mellom ${count} datoer`,
    where: 'Sted',
    price: 'Pris',
    audience: 'For hvem',
    outcomes: 'Dette får du med deg hjem',
    contributors: () => 'I samarbeid med',
    people: 'Medvirkende',
    documents: 'Last ned',
    refunds: 'Avmelding',
    online: 'Digitalt',
    keywords: 'Emner',
    recap: 'Slik gikk det',
    more: 'Les hele invitasjonen',
  },
  price: {
    free: 'Gratis',
    unknown: 'Prisen er ikke oppgitt',
    plusVat: net => `${net} + mva.`,
    includingVat: gross => `${gross} inkl. mva.`,
    gross: gross => `${gross} inkl. mva.`,
    includes: what => `Prisen inkluderer ${what}`,
    soldOut: 'Utsolgt',
  },
  refund: {
    until: (lastDay, fee) => `Melder du deg av senest ${lastDay}, får du pengene tilbake${fee}.`,
    daysBefore: (days, fee) =>
      `Melder du deg av senest ${dager(days)} før, får du pengene tilbake${fee}.`,
    noFee: '',
    fee: amount => `, minus et gebyr på ${amount}`,
    feePercent: percent => `, minus et gebyr på ${percent}`,
    feeAtLeast: (percent, minimum) => `, minus et gebyr på ${percent}, men minst ${minimum}`,
    afterwards: 'Etter det får du ikke pengene tilbake.',
    none: 'Melder du deg av nå, får du ikke lenger pengene tilbake.',
  },
  person: {
    tentative: 'ikke bekreftet ennå',
    unnamed: 'navn kommer',
    role: {
      organizer: 'arrangør',
      contributor: 'bidragsyter',
      speaker: 'foredragsholder',
      host: 'vert',
      moderator: 'ordstyrer',
      panelist: 'paneldeltaker',
      interviewee: 'blir intervjuet',
      introducer: 'innleder',
      leader: 'leder',
      coach: 'ekspertcoach',
    },
    roles: {
      organizer: 'arrangører',
      contributor: 'bidragsytere',
      speaker: 'foredragsholdere',
      host: 'verter',
      moderator: 'ordstyrere',
      panelist: 'paneldeltakere',
      interviewee: 'blir intervjuet',
      introducer: 'innledere',
      leader: 'ledere',
      coach: 'ekspertcoacher',
    },
  },
  action: {
    signUp: 'Meld deg på',
    signUpByMail: address => `Påmelding til ${address}`,
    joinWaitingList: 'Sett deg på ventelisten',
    signUpSubject: name => `Påmelding: ${name}`,
    share: 'Del',
    copyLink: 'Kopier lenken',
    copied: 'Lenken er kopiert',
    copyByHand: address => `Kopier lenken selv: ${address}`,
    shareByMail: 'Send på e-post',
    calendar: 'Legg i kalenderen',
    calendarFile: 'Kalenderfil (Apple, Outlook og andre)',
    googleCalendar: 'Google Kalender',
    outlookCalendar: 'Outlook.com',
    download: (name, format) => (format ? `${name} (${format})` : name),
    readMore: 'Les mer',
    readMoreAbout: name => `Les mer om ${name}`,
  },
  list: {
    loadMore: 'Vis flere',
    shown: (shown, total) => `Viser ${shown} av ${total}`,
    emptyUpcoming: 'Ingenting er planlagt akkurat nå.',
    emptyPast: 'Her er det ingenting å se tilbake på ennå.',
    emptyArticles: 'Her er det ingen artikler ennå.',
    emptySearch: 'Søket ga ingen treff.',
    search: 'Søk',
    published: date => `Publisert ${date}`,
    failure: kind =>
      kind === 'unreachable' || kind === 'refused'
        ? 'Vi får ikke hentet arrangementene akkurat nå. Prøv igjen om litt.'
        : 'Arrangementene kan ikke vises akkurat nå.',
  },
  programme: {
    now: 'Nå',
    next: 'Neste',
    empty: 'Programmet er ikke klart ennå.',
    provisional: 'Foreløpig program – det kan komme endringer.',
    dayUnknown: 'Program',
    days: 'Dager i programmet',
    mayChange: 'kan bli endret',
    status: {
      EventCancelled: 'Avlyst',
      EventPostponed: 'Utsatt',
      EventRescheduled: 'Flyttet',
      EventMovedOnline: 'Digitalt',
    },
    kind: {
      interview: 'Intervju',
      panel: 'Panel',
      debate: 'Debatt',
      dialogue: 'Dialog',
      workshop: 'Workshop',
      groups: 'Gruppearbeid',
    },
  },
  loading: 'Henter …',
  formUnreachable: 'Vi får ikke hentet påmeldingen akkurat nå. Prøv igjen om litt.',
  failure: kind => {
    switch (kind) {
      case 'unreachable':
      case 'refused':
        return 'Vi får ikke hentet arrangementet akkurat nå. Prøv igjen om litt.';
      case 'event-unknown':
        return 'Arrangementet finnes ikke her lenger.';
      case 'feed-unnamed':
      case 'not-json':
      case 'not-a-feed':
        return 'Arrangementet kan ikke vises akkurat nå.';
    }
  },
};
