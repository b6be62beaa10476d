import type {LifeText} from './mail-life.ts';

const placesFor = (people: number) =>
  people === 1 ? 'a place for you' : `places for ${people === 2 ? 'both' : `all ${people}`} of you`;

/** English. */
export const lifeText: LifeText = {
  manage: 'See, change or cancel your sign-up',
  sessions: 'Chosen',
  lostSession: session => `${session} (no longer in the programme)`,
  of: (name, what) => `${name}: ${what}`,
  payment: {label: 'Payment', invoice: 'by invoice', door: 'at the door'},
  signedUpBy: (contact, event) => `${contact} has signed you up for ${event}.`,
  askContact: (contact, organizer, email) =>
    `Is something wrong, or can’t you come? Ask ${contact} to change the sign-up, or write to ${organizer} at ${email}.`,
  offered: {
    subject: event => `There is a place for you: ${event}`,
    text: (event, people) =>
      `You are on the waiting list for ${event}, and now there ${people === 1 ? 'is' : 'are'} ${placesFor(people)}.`,
    until: moment => `We hold it until ${moment}. Say yes or no before then:`,
    answer: 'Answer here',
    otherwise: 'If we don’t hear from you by then, it goes to the next in line.',
    sessionsLost: names =>
      `These have been filled meanwhile, and are no longer among what you chose: ${names}. You can choose others once you have said yes.`,
  },
  lapsed: {
    subject: event => `Your place has gone to the next in line: ${event}`,
    text: event =>
      `We held a place at ${event} for you but didn’t hear from you in time. It has gone to the next in line, and you are no longer on the waiting list.`,
    again: 'Would you still like to come? Sign up again, and you will be in line once more.',
  },
  changed: {
    subject: event => `Your sign-up has been changed: ${event}`,
    text: event => `Your sign-up for ${event} has been changed. This is how it stands now:`,
  },
  cancelled: {
    subject: event => `Your sign-up is cancelled: ${event}`,
    text: event => `Your sign-up for ${event} is cancelled.`,
    waiting: event => `You are no longer on the waiting list for ${event}.`,
    removed: (contact, event) => `${contact} has taken you off the sign-up for ${event}.`,
  },
  refund: {
    all: amount => `You get everything back: ${amount}.`,
    some: (back, kept) => `You get ${back} back; ${kept} is kept.`,
    nothing: 'It is too late to get anything back.',
    unknown: organizer => `Ask ${organizer} what you get back.`,
    invoice: 'If you haven’t paid the invoice yet, that much less is to be paid.',
  },
  reminder: {
    subject: event => `See you soon: ${event}`,
    text: event => `This is to remind you that you are signed up for ${event}.`,
    cannotCome: 'If you can’t come after all, please cancel, so that someone else gets the place.',
  },
  news: {
    subject: event => `Something has changed: ${event}`,
    text: event => `There is news about ${event}, which you are signed up for.`,
    was: before => `Before: ${before}`,
    now: after => `Now: ${after}`,
    noPlace: 'not known yet',
    cancelledSubject: event => `Cancelled: ${event}`,
    cancelled: event => `We are sorry: ${event} is cancelled.`,
    postponedSubject: event => `Postponed: ${event}`,
    postponed: event =>
      `${event} is postponed. You are still signed up, and we will write when the new date is set.`,
    onAgainSubject: event => `It takes place: ${event}`,
    onAgain: event => `${event} takes place after all, and you are still signed up.`,
  },
  page: {
    title: event => `Your sign-up for ${event}`,
    confirmed: people =>
      people === 1 ? 'You are signed up.' : `You are signed up: ${people} people.`,
    waiting: position => `You are number ${position} on the waiting list.`,
    offered: (people, until) =>
      `There ${people === 1 ? 'is' : 'are'} ${placesFor(people)}, until ${until}.`,
    cancelled: day => `The sign-up was cancelled on ${day}.`,
    over: 'The event has begun or is over, so nothing can be changed here any more.',
    change: 'Change the sign-up',
    save: 'Save the changes',
    remove: name => `Take ${name} off`,
    name: 'Name',
    ownEmail: 'Email of their own',
    accept: 'Yes, we’ll take it',
    decline: 'No, thank you',
    cancel: 'Cancel the sign-up',
    cancelTitle: event => `Cancel the sign-up for ${event}?`,
    cancelQuestion: people =>
      people === 1 ? 'You lose your place.' : `All ${people} of you lose your places.`,
    cancelWaiting: 'You lose your number on the waiting list.',
    cancelButton: 'Yes, cancel',
    keep: 'No, keep it',
    saved: 'Your changes are saved, and a mail is on its way.',
    accepted: 'You have the place. A confirmation is on its way by mail.',
    declined: 'Thank you for telling us. The place goes to the next in line.',
    tooLate: 'The time to answer is over, so the place goes to the next in line.',
    stale: 'The sign-up has been changed since you opened this page. This is how it stands now.',
    tooMany:
      'Too much mail has gone to one of these addresses. Wait an hour and try again. Nothing has been changed.',
    addInLine:
      'There are no places left just now. Whoever you add gets a number on the waiting list, and a sign-up of their own.',
    addToLine: 'Whoever you add waits together with you, under the same number.',
    addClosed: 'It is too late to add anyone. Nothing has been changed.',
    addFull: 'There are not enough places left. Nothing has been changed.',
    inLine: (name, position) =>
      `There was no place left for ${name}, who is number ${position} on the waiting list, with a sign-up and a mail of their own.`,
    faults: count => (count === 1 ? 'Please correct this' : `Please correct these ${count} things`),
    contact: (organizer, email, reference) =>
      `Any questions? Write to ${organizer} at ${email} and mention ${reference}.`,
    refusedTitle: 'This link doesn’t work',
    refused: (organizer, email) =>
      `It didn’t arrive whole, or the sign-up has been erased since. Copy all of the link from the mail, or write to ${organizer} at ${email}.`,
    unavailableTitle: 'Something is wrong at our end',
    unavailable: 'Try again in a few minutes. Nothing has been changed.',
    fault: fault => {
      switch (fault) {
        case 'missing':
          return 'Please fill this in';
        case 'too-long':
          return 'This is too long. Write it shorter';
        case 'not-an-email':
          return 'Something is missing in the address. Write it like name@example.org';
        case 'not-a-phone':
          return 'Write the number with digits, like 12 34 56 78';
        case 'not-a-number':
          return 'Write a number';
        case 'not-a-date':
          return 'Write a date like 2026-05-31';
        case 'at-once':
          return 'Two of these are held at the same time. Choose one of them';
        case 'taken':
          return 'There are no more places here. Choose something else';
        default:
          return 'This can’t be chosen. Choose something else';
      }
    },
  },
};
