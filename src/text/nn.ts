import type {Text} from './text.ts';

const dagar = (days: number) => (days === 1 ? 'dagen' : `${days} dagar`);

/** Norwegian nynorsk. */
export const text: Text = {
  lang: 'nn',
  at: times => `kl.\u00a0${times}`,
  dayNames: {mandag: 'måndag', tirsdag: 'tysdag', lørdag: 'laurdag'},
  eachDay: days => (days === 2 ? 'begge dagane' : 'kvar dag'),
  dateUnknown: 'Datoen kjem seinare',
  yourTime: times => `${times} der du er`,
  phase: {
    cancelled: 'Avlyst',
    postponed: 'Utsett – ny dato kjem',
    rescheduled: date => `Flytta frå ${date}`,
    movedOnline: 'Blir no halde digitalt',
    today: 'I dag',
    running: 'Går føre seg no',
    over: 'Arrangementet er over',
    provisional: 'Førebels program',
  },
  places: {
    few: count => (count === 1 ? 'Berre 1 plass igjen' : `Berre ${count} plassar igjen`),
    full: 'Fullteikna',
    waitingList: 'Fullteikna – det er venteliste',
    opens: date => `Påmeldinga opnar ${date}`,
    closes: date => `Påmeldingsfrist ${date}`,
    closed: 'Påmeldinga er stengd',
  },
  label: {
    when: 'Tid',
    alternatives: count => `Vel mellom ${count} datoar`,
    where: 'Stad',
    price: 'Pris',
    audience: 'For kven',
    outcomes: 'Dette får du med deg heim',
    contributors: () => 'I samarbeid med',
    people: 'Medverkande',
    documents: 'Last ned',
    refunds: 'Avmelding',
    online: 'Digitalt',
    keywords: 'Emne',
    recap: 'Slik gjekk det',
    more: 'Les heile invitasjonen',
  },
  price: {
    free: 'Gratis',
    unknown: 'Prisen er ikkje oppgitt',
    plusVat: net => `${net} + mva.`,
    includingVat: gross => `${gross} inkl. mva.`,
    gross: gross => `${gross} inkl. mva.`,
    includes: what => `Prisen inkluderer ${what}`,
    soldOut: 'Utseld',
  },
  refund: {
    until: (lastDay, fee) => `Melder du deg av seinast ${lastDay}, får du pengane tilbake${fee}.`,
    daysBefore: (days, fee) =>
      `Melder du deg av seinast ${dagar(days)} før, får du pengane tilbake${fee}.`,
    noFee: '',
    fee: amount => `, minus eit gebyr på ${amount}`,
    feePercent: percent => `, minus eit gebyr på ${percent}`,
    feeAtLeast: (percent, minimum) => `, minus eit gebyr på ${percent}, men minst ${minimum}`,
    afterwards: 'Etter det får du ikkje pengane tilbake.',
    none: 'Melder du deg av no, får du ikkje lenger pengane tilbake.',
  },
  person: {
    tentative: 'ikkje stadfesta enno',
    unnamed: 'namn kjem',
    role: {
      organizer: 'arrangør',
      contributor: 'bidragsytar',
      speaker: 'føredragshaldar',
      host: 'vert',
      moderator: 'ordstyrar',
      panelist: 'paneldeltakar',
      interviewee: 'blir intervjua',
      introducer: 'innleiar',
      leader: 'leiar',
      coach: 'ekspertcoach',
    },
    roles: {
      organizer: 'arrangørar',
      contributor: 'bidragsytarar',
      speaker: 'føredragshaldarar',
      host: 'vertar',
      moderator: 'ordstyrarar',
      panelist: 'paneldeltakarar',
      interviewee: 'blir intervjua',
      introducer: 'innleiarar',
      leader: 'leiarar',
      coach: 'ekspertcoachar',
    },
  },
  action: {
    signUp: 'Meld deg på',
    signUpByMail: address => `Påmelding til ${address}`,
    joinWaitingList: 'Set deg på ventelista',
    signUpSubject: name => `Påmelding: ${name}`,
    share: 'Del',
    copyLink: 'Kopier lenkja',
    copied: 'Lenkja er kopiert',
    copyByHand: address => `Kopier lenkja sjølv: ${address}`,
    shareByMail: 'Send på e-post',
    calendar: 'Legg i kalenderen',
    calendarFile: 'Kalenderfil (Apple, Outlook og andre)',
    googleCalendar: 'Google Kalender',
    outlookCalendar: 'Outlook.com',
    download: (name, format) => (format ? `${name} (${format})` : name),
    readMore: 'Les meir',
    readMoreAbout: name => `Les meir om ${name}`,
  },
  list: {
    loadMore: 'Vis fleire',
    shown: (shown, total) => `Viser ${shown} av ${total}`,
    emptyUpcoming: 'Ingenting er planlagt akkurat no.',
    emptyPast: 'Her er det ingenting å sjå tilbake på enno.',
    emptyArticles: 'Her er det ingen artiklar enno.',
    emptySearch: 'Søket gav ingen treff.',
    search: 'Søk',
    published: date => `Publisert ${date}`,
    failure: kind =>
      kind === 'unreachable' || kind === 'refused'
        ? 'Vi får ikkje henta arrangementa akkurat no. Prøv igjen om litt.'
        : 'Arrangementa kan ikkje visast akkurat no.',
  },
  programme: {
    now: 'No',
    next: 'Neste',
    empty: 'Programmet er ikkje klart enno.',
    provisional: 'Førebels program – det kan kome endringar.',
    dayUnknown: 'Program',
    days: 'Dagar i programmet',
    mayChange: 'kan bli endra',
    status: {
      EventCancelled: 'Avlyst',
      EventPostponed: 'Utsett',
      EventRescheduled: 'Flytta',
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
  loading: 'Hentar …',
  formUnreachable: 'Vi får ikkje henta påmeldinga akkurat no. Prøv igjen om litt.',
  failure: kind => {
    switch (kind) {
      case 'unreachable':
      case 'refused':
        return 'Vi får ikkje henta arrangementet akkurat no. Prøv igjen om litt.';
      case 'event-unknown':
        return 'Arrangementet finst ikkje her lenger.';
      case 'feed-unnamed':
      case 'not-json':
      case 'not-a-feed':
        return 'Arrangementet kan ikkje visast akkurat no.';
    }
  },
};
