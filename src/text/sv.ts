import type {Text} from './text.ts';

const dagar = (days: number) => (days === 1 ? 'dagen' : `${days} dagar`);

/** Swedish. */
export const text: Text = {
  lang: 'sv',
  // Intl writes 9:00; beside ”kl.” Swedes write a full stop.
  at: times => `kl.\u00a0${times}`,
  eachDay: days => (days === 2 ? 'båda dagarna' : 'varje dag'),
  dateUnknown: 'Datum kommer senare',
  yourTime: times => `${times} där du är`,
  phase: {
    cancelled: 'Inställt',
    postponed: 'Uppskjutet – nytt datum kommer',
    rescheduled: date => `Flyttat från ${date}`,
    movedOnline: 'Hålls nu digitalt',
    today: 'I dag',
    running: 'Pågår nu',
    over: 'Arrangemanget har ägt rum',
    provisional: 'Preliminärt program',
  },
  places: {
    few: count => (count === 1 ? 'Bara 1 plats kvar' : `Bara ${count} platser kvar`),
    full: 'Fullbokat',
    waitingList: 'Fullbokat – det finns väntelista',
    opens: date => `Anmälan öppnar ${date}`,
    closes: date => `Anmäl dig senast ${date}`,
    closed: 'Anmälan är stängd',
  },
  label: {
    when: 'Tid',
    alternatives: count => `Välj mellan ${count} datum`,
    where: 'Plats',
    price: 'Pris',
    audience: 'För vem',
    outcomes: 'Det här får du med dig hem',
    contributors: () => 'I samarbete med',
    people: 'Medverkande',
    documents: 'Ladda ner',
    refunds: 'Avbokning',
    online: 'Digitalt',
    keywords: 'Ämnen',
    recap: 'Så gick det',
    more: 'Läs hela inbjudan',
  },
  price: {
    free: 'Gratis',
    unknown: 'Priset är inte angivet',
    plusVat: net => `${net} exkl. moms`,
    includingVat: gross => `${gross} inkl. moms`,
    gross: gross => `${gross} inkl. moms`,
    includes: what => `I priset ingår ${what}`,
    soldOut: 'Slutsålt',
  },
  refund: {
    until: (lastDay, fee) => `Avbokar du senast ${lastDay} får du pengarna tillbaka${fee}.`,
    daysBefore: (days, fee) =>
      `Avbokar du senast ${dagar(days)} före får du pengarna tillbaka${fee}.`,
    noFee: '',
    fee: amount => `, minus en avgift på ${amount}`,
    feePercent: percent => `, minus en avgift på ${percent}`,
    feeAtLeast: (percent, minimum) => `, minus en avgift på ${percent}, dock minst ${minimum}`,
    afterwards: 'Därefter får du inte pengarna tillbaka.',
    none: 'Om du avbokar nu får du inte längre pengarna tillbaka.',
  },
  person: {
    tentative: 'ännu inte bekräftad',
    unnamed: 'namn kommer',
    role: {
      organizer: 'arrangör',
      contributor: 'samarbetspartner',
      speaker: 'föreläsare',
      host: 'värd',
      moderator: 'moderator',
      panelist: 'paneldeltagare',
      interviewee: 'intervjuas',
      introducer: 'inleder',
      leader: 'leder',
      coach: 'expertcoach',
    },
    roles: {
      organizer: 'arrangörer',
      contributor: 'samarbetspartner',
      speaker: 'föreläsare',
      host: 'värdar',
      moderator: 'moderatorer',
      panelist: 'paneldeltagare',
      interviewee: 'intervjuas',
      introducer: 'inleder',
      leader: 'leder',
      coach: 'expertcoacher',
    },
  },
  action: {
    signUp: 'Anmäl dig',
    signUpByMail: address => `Anmälan till ${address}`,
    joinWaitingList: 'Ställ dig på väntelistan',
    signUpSubject: name => `Anmälan: ${name}`,
    share: 'Dela',
    copyLink: 'Kopiera länken',
    copied: 'Länken är kopierad',
    copyByHand: address => `Kopiera länken själv: ${address}`,
    shareByMail: 'Skicka med e-post',
    calendar: 'Lägg till i kalendern',
    calendarFile: 'Kalenderfil (Apple, Outlook med flera)',
    googleCalendar: 'Google Kalender',
    outlookCalendar: 'Outlook.com',
    download: (name, format) => (format ? `${name} (${format})` : name),
    readMore: 'Läs mer',
    readMoreAbout: name => `Läs mer om ${name}`,
  },
  list: {
    loadMore: 'Visa fler',
    shown: (shown, total) => `Visar ${shown} av ${total}`,
    emptyUpcoming: 'Inget är planerat just nu.',
    emptyPast: 'Här finns inget att se tillbaka på än.',
    emptyArticles: 'Här finns inga artiklar än.',
    emptySearch: 'Sökningen gav inga träffar.',
    search: 'Sök',
    published: date => `Publicerad ${date}`,
    failure: kind =>
      kind === 'unreachable' || kind === 'refused'
        ? 'Arrangemangen kan inte hämtas just nu. Försök igen om en stund.'
        : 'Arrangemangen kan inte visas just nu.',
  },
  programme: {
    now: 'Nu',
    next: 'Härnäst',
    empty: 'Programmet är inte klart än.',
    provisional: 'Preliminärt program – det kan bli ändringar.',
    dayUnknown: 'Program',
    days: 'Dagar i programmet',
    mayChange: 'kan ändras',
    status: {
      EventCancelled: 'Inställt',
      EventPostponed: 'Uppskjutet',
      EventRescheduled: 'Flyttat',
      EventMovedOnline: 'Digitalt',
    },
    kind: {
      interview: 'Intervju',
      panel: 'Panel',
      debate: 'Debatt',
      dialogue: 'Dialog',
      workshop: 'Workshop',
      groups: 'Grupparbete',
    },
  },
  loading: 'Hämtar …',
  formUnreachable: 'Anmälan kan inte hämtas just nu. Försök igen om en stund.',
  failure: kind => {
    switch (kind) {
      case 'unreachable':
      case 'refused':
        return 'Arrangemanget kan inte hämtas just nu. Försök igen om en stund.';
      case 'event-unknown':
        return 'Arrangemanget finns inte längre här.';
      case 'feed-unnamed':
      case 'not-json':
      case 'not-a-feed':
        return 'Arrangemanget kan inte visas just nu.';
    }
  },
};
