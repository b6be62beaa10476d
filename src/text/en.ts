import type {Text} from './text.ts';

/** English, as in Britain: days before months. */
export const text: Text = {
  lang: 'en-GB',
  at: times => times,
  eachDay: days => (days === 2 ? 'both days' : 'every day'),
  dateUnknown: 'Date to be announced',
  yourTime: times => `${times} your time`,
  phase: {
    cancelled: 'Cancelled',
    postponed: 'Postponed – new date to follow',
    rescheduled: date => `Moved from ${date}`,
    movedOnline: 'Now held online',
    today: 'Today',
    running: 'On now',
    over: 'This event has taken place',
    provisional: 'Provisional programme',
  },
  places: {
    few: count => (count === 1 ? 'Only 1 place left' : `Only ${count} places left`),
    full: 'All places are taken',
    waitingList: 'All places are taken – there is a waiting list',
    opens: date => `Sign-up opens ${date}`,
    closes: date => `Sign up by ${date}`,
    closed: 'Sign-up has closed',
  },
  label: {
    when: 'When',
    alternatives: count => `Choose between ${count} dates`,
    where: 'Where',
    price: 'Price',
    audience: 'For',
    outcomes: 'What you take home',
    contributors: count => (count > 1 ? 'Contributors' : 'Contributor'),
    people: 'People',
    documents: 'Downloads',
    refunds: 'Cancelling',
    online: 'Online',
    keywords: 'Topics',
    recap: 'How it went',
    more: 'Read the whole invitation',
  },
  price: {
    free: 'Free',
    unknown: 'No price given',
    plusVat: net => `${net} + VAT`,
    includingVat: gross => `${gross} incl. VAT`,
    gross: gross => `${gross} incl. VAT`,
    includes: what => `Includes ${what}`,
    soldOut: 'Sold out',
  },
  refund: {
    until: (lastDay, fee) => `Cancel by ${lastDay} and you get your money back${fee}.`,
    daysBefore: (days, fee) =>
      `Cancel at least ${days === 1 ? '1 day' : `${days} days`} before and you get your money back${fee}.`,
    noFee: '',
    fee: amount => `, less a fee of ${amount}`,
    feePercent: percent => `, less a fee of ${percent}`,
    feeAtLeast: (percent, minimum) => `, less a fee of ${percent}, at least ${minimum}`,
    afterwards: 'After that the price is not paid back.',
    none: 'If you cancel now, the price is no longer paid back.',
  },
  person: {
    tentative: 'not yet confirmed',
    unnamed: 'name to follow',
    role: {
      organizer: 'organiser',
      contributor: 'contributor',
      speaker: 'speaker',
      host: 'host',
      moderator: 'moderator',
      panelist: 'panellist',
      interviewee: 'interviewed',
      introducer: 'introduces',
      leader: 'leader',
      coach: 'expert coach',
    },
    roles: {
      organizer: 'organisers',
      contributor: 'contributors',
      speaker: 'speakers',
      host: 'hosts',
      moderator: 'moderators',
      panelist: 'panellists',
      interviewee: 'interviewed',
      introducer: 'introduced by',
      leader: 'leaders',
      coach: 'expert coaches',
    },
  },
  action: {
    signUp: 'Sign up',
    signUpByMail: address => `Sign up by e-mail to ${address}`,
    joinWaitingList: 'Join the waiting list',
    signUpSubject: name => `Sign-up: ${name}`,
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: address => `Copy the link yourself: ${address}`,
    shareByMail: 'Send by e-mail',
    calendar: 'Add to calendar',
    calendarFile: 'Calendar file (Apple, Outlook and others)',
    googleCalendar: 'Google Calendar',
    outlookCalendar: 'Outlook.com',
    download: (name, format) => (format ? `${name} (${format})` : name),
    readMore: 'Read more',
    readMoreAbout: name => `Read more about ${name}`,
  },
  list: {
    loadMore: 'Load more',
    shown: (shown, total) => `Showing ${shown} of ${total}`,
    emptyUpcoming: 'Nothing is planned at the moment.',
    emptyPast: 'There is nothing to look back on yet.',
    emptyArticles: 'There are no articles yet.',
    emptySearch: 'Nothing matches your search.',
    search: 'Search',
    published: date => `Published ${date}`,
    failure: kind =>
      kind === 'unreachable' || kind === 'refused'
        ? 'The events can’t be fetched at the moment. Please try again shortly.'
        : 'The events can’t be shown at the moment.',
  },
  programme: {
    now: 'Now',
    next: 'Up next',
    empty: 'The programme is on its way.',
    provisional: 'Provisional programme – it may still change.',
    dayUnknown: 'Programme',
    days: 'Days of the programme',
    mayChange: 'may change',
    status: {
      EventCancelled: 'Cancelled',
      EventPostponed: 'Postponed',
      EventRescheduled: 'Moved',
      EventMovedOnline: 'Online',
    },
    kind: {
      interview: 'Interview',
      panel: 'Panel',
      debate: 'Debate',
      dialogue: 'Dialogue',
      workshop: 'Workshop',
      groups: 'Group work',
    },
  },
  loading: 'Loading …',
  formUnreachable: 'The sign-up form can’t be fetched at the moment. Please try again shortly.',
  failure: kind => {
    switch (kind) {
      case 'unreachable':
      case 'refused':
        return 'The event can’t be fetched at the moment. Please try again shortly.';
      case 'event-unknown':
        return 'This event is no longer here.';
      case 'feed-unnamed':
      case 'not-json':
      case 'not-a-feed':
        return 'The event can’t be shown at the moment.';
    }
  },
};
