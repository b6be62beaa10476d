import type {Text} from './text.ts';

/** Danish. */
export const text: Text = {
  lang: 'da',
  at: times => `kl.\u00a0${times}`,
  eachDay: days => (days === 2 ? 'begge dage' : 'alle dage'),
  dateUnknown: 'Dato følger',
  yourTime: times => `${times} hos dig`,
  phase: {
    cancelled: 'Aflyst',
    postponed: 'Udskudt – ny dato følger',
    rescheduled: date => `Flyttet fra ${date}`,
    movedOnline: 'Holdes nu online',
    today: 'I dag',
    running: 'I gang nu',
    over: 'Er afholdt',
    provisional: 'Foreløbigt program',
  },
  places: {
    few: count => (count === 1 ? 'Kun 1 plads tilbage' : `Kun ${count} pladser tilbage`),
    full: 'Alle pladser er taget',
    waitingList: 'Alle pladser er taget – der er venteliste',
    opens: date => `Tilmelding åbner ${date}`,
    closes: date => `Tilmelding senest ${date}`,
    closed: 'Tilmeldingen er lukket',
  },
  label: {
    when: 'Tid',
    alternatives: count => `Vælg mellem ${count} datoer`,
    where: 'Sted',
    price: 'Pris',
    audience: 'Målgruppe',
    outcomes: 'Det får du med hjem',
    contributors: count => (count > 1 ? 'Bidragydere' : 'Bidragyder'),
    people: 'Medvirkende',
    documents: 'Til download',
    refunds: 'Afbud',
    online: 'Online',
    keywords: 'Emner',
    recap: 'Sådan gik det',
    more: 'Læs hele invitationen',
  },
  price: {
    free: 'Gratis',
    unknown: 'Prisen er ikke oplyst',
    plusVat: net => `${net} + moms`,
    includingVat: gross => `${gross} inkl. moms`,
    gross: gross => `${gross} inkl. moms`,
    includes: what => `Inklusive ${what}`,
    soldOut: 'Udsolgt',
  },
  refund: {
    until: (lastDay, fee) => `Meld afbud senest ${lastDay}, så får du pengene tilbage${fee}.`,
    daysBefore: (days, fee) =>
      `Meld afbud senest ${days === 1 ? 'dagen' : `${days} dage`} før, så får du pengene tilbage${fee}.`,
    noFee: '',
    fee: amount => ` minus et gebyr på ${amount}`,
    feePercent: percent => ` minus et gebyr på ${percent}`,
    feeAtLeast: (percent, minimum) => ` minus et gebyr på ${percent}, dog mindst ${minimum}`,
    afterwards: 'Derefter betales beløbet ikke tilbage.',
    none: 'Ved afbud betales beløbet ikke længere tilbage.',
  },
  person: {
    tentative: 'endnu ikke bekræftet',
    unnamed: 'navn følger',
    role: {
      organizer: 'ansvarlig',
      contributor: 'bidragyder',
      speaker: 'oplægsholder',
      host: 'vært',
      moderator: 'moderator',
      panelist: 'paneldeltager',
      interviewee: 'interviewes',
      introducer: 'indleder',
      leader: 'leder',
      coach: 'ekspertcoach',
    },
    roles: {
      organizer: 'ansvarlige',
      contributor: 'bidragydere',
      speaker: 'oplægsholdere',
      host: 'værter',
      moderator: 'moderatorer',
      panelist: 'paneldeltagere',
      interviewee: 'interviewes',
      introducer: 'indledere',
      leader: 'ledere',
      coach: 'ekspertcoacher',
    },
  },
  action: {
    signUp: 'Tilmeld dig',
    signUpByMail: address => `Tilmelding til ${address}`,
    joinWaitingList: 'Skriv dig på ventelisten',
    signUpSubject: name => `Tilmelding: ${name}`,
    share: 'Del',
    copyLink: 'Kopiér link',
    copied: 'Linket er kopieret',
    copyByHand: address => `Kopiér selv linket: ${address}`,
    shareByMail: 'Send som e-mail',
    calendar: 'Føj til kalender',
    calendarFile: 'Kalenderfil (Apple, Outlook m.fl.)',
    googleCalendar: 'Google Kalender',
    outlookCalendar: 'Outlook.com',
    download: (name, format) => (format ? `${name} (${format})` : name),
    readMore: 'Læs mere',
    readMoreAbout: name => `Læs mere om ${name}`,
  },
  list: {
    loadMore: 'Indlæs flere',
    shown: (shown, total) => `Viser ${shown} af ${total}`,
    emptyUpcoming: 'Der er ikke planlagt noget lige nu.',
    emptyPast: 'Her er ikke noget at se tilbage på endnu.',
    emptyArticles: 'Her er ingen artikler endnu.',
    emptySearch: 'Din søgning gav ingen resultater.',
    search: 'Søg',
    published: date => `Udgivet ${date}`,
    failure: kind =>
      kind === 'unreachable' || kind === 'refused'
        ? 'Arrangementerne kan ikke hentes lige nu. Prøv igen om lidt.'
        : 'Arrangementerne kan ikke vises lige nu.',
  },
  programme: {
    now: 'Nu',
    next: 'Om lidt',
    empty: 'Programmet er på vej.',
    provisional: 'Foreløbigt program – der kan ske ændringer.',
    dayUnknown: 'Program',
    days: 'Dage i programmet',
    mayChange: 'kan blive ændret',
    status: {
      EventCancelled: 'Aflyst',
      EventPostponed: 'Udskudt',
      EventRescheduled: 'Flyttet',
      EventMovedOnline: 'Online',
    },
    kind: {
      interview: 'Interview',
      panel: 'Panel',
      debate: 'Debat',
      dialogue: 'Dialog',
      workshop: 'Workshop',
      groups: 'Gruppearbejde',
    },
  },
  loading: 'Henter …',
  formUnreachable: 'Tilmeldingen kan ikke hentes lige nu. Prøv igen om lidt.',
  failure: kind => {
    switch (kind) {
      case 'unreachable':
      case 'refused':
        return 'Arrangementet kan ikke hentes lige nu. Prøv igen om lidt.';
      case 'event-unknown':
        return 'Arrangementet findes ikke længere her.';
      case 'feed-unnamed':
      case 'not-json':
      case 'not-a-feed':
        return 'Arrangementet kan ikke vises lige nu.';
    }
  },
};
