import type {FieldKind, FormText} from './form.ts';
import {newsletter} from './newsletter-form-en.ts';

const peopleIn = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const placesIn = (count: number) => (count === 1 ? '1 place' : `${count} places`);
const areLeft = (count: number) =>
  count === 1 ? 'Only 1 place is left' : `Only ${count} places are left`;

const all = (count: number) => (count === 2 ? 'both' : 'all');

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Enter your name';
    case 'email':
      return 'Enter your email address';
    case 'phone':
      return 'Enter your phone number';
    case 'organization':
      return 'Enter where you come from';
    case 'date':
      return 'Choose a date';
    case 'offer':
      return 'Choose a price';
    case 'person':
      return `Enter the name of ${label.toLowerCase()}, or remove the field`;
    case 'choice':
      return `Choose an answer: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fill in: ${label}`;
  }
};

/** English. */
export const text: FormText = {
  heading: 'Sign up',
  optional: label => `${label} (optional)`,
  yes: 'Yes',
  no: 'No',
  noAnswer: 'No answer',
  trap: 'Leave this field empty',
  shut: {
    none: 'There is no sign-up here.',
    closed: 'Signing up has closed.',
    cancelled: 'The event is cancelled, so there is nothing to sign up for.',
    postponed: 'The event is postponed, and the new date is not set yet.',
    full: 'All places are taken, and there is no waiting list.',
    opens: date => `Signing up opens on ${date}.`,
    contact: address => `Any questions? Write to ${address}.`,
    elsewhere: 'Go to the sign-up page',
  },
  label: {
    date: 'When would you like to come?',
    offer: 'Price',
    name: 'Your name',
    email: 'Your email',
    phone: 'Your phone number',
    organization: 'Your workplace or association',
    people: 'How many of you are coming?',
    person: number => `Person ${number}`,
    personName: 'Name',
    personEmail: 'Email',
    consent: 'Consent',
    topics: 'What would you like to hear about?',
    price: 'Price',
  },
  help: {
    email: 'We will send a confirmation to this address.',
    emailNewsletter: 'We will send a link to follow before you are subscribed.',
    topics: 'Choose none, and you get everything.',
    addPerson: 'Add a person',
    remove: 'Remove',
    removePerson: number => `Remove person ${number}`,
    mostPeople: most => `You can sign up at most ${peopleIn(most)} at a time.`,
    left: count => `${placesIn(count)} left`,
    removed: number => `Person ${number} has been removed.`,
  },
  cost: {
    each: (count, price) => `${count} × ${price}`,
    vat: percent => `VAT ${percent}`,
    total: 'Total',
    ofWhichVat: percent => `Of which VAT ${percent}`,
  },
  waiting: {
    all: 'All places are taken. You will be on the waiting list, and we will write if a place becomes free.',
    some: (left, people) =>
      `${areLeft(left)}, and there are ${people} of you. You will ${all(people)} be on the waiting list.`,
    none: (left, people) =>
      `${areLeft(left)}, and there are ${people} of you. Remove someone, or choose another date.`,
  },
  dataProtection: {
    kept: days =>
      days === 0
        ? 'What you write here is erased when the event is over.'
        : `What you write here is erased ${days === 1 ? '1 day' : `${days} days`} after the event.`,
    more: 'How we look after your data',
  },
  action: {
    again: 'Try again',
    signUp: (people, price) =>
      [people === 1 ? 'Sign me up' : `Sign up ${peopleIn(people)}`, price]
        .filter(Boolean)
        .join(' · '),
    joinWaitingList: people =>
      people === 1 ? 'Put me on the waiting list' : `Put ${peopleIn(people)} on the waiting list`,
    writeMail: address => `Write a mail to ${address}`,
    subscribe: 'Subscribe',
    edit: 'Change the sign-up',
    otherAddress: 'Wrong address? Change it',
    copy: 'Copy the text',
    copied: 'The text has been copied',
    copyByHand: 'The text couldn’t be copied. Select it and copy it yourself.',
  },
  sending: {
    captcha: 'One moment. We are checking that you are not a robot …',
    answer: 'Sending …',
  },
  faults: count =>
    count === 1 ? 'There is something to correct' : `There are ${count} things to correct`,
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'This is too long. Make it shorter';
      case 'not-an-email':
        return 'Something is missing in the address. Write it like name@example.org';
      case 'not-a-phone':
        return 'Enter the phone number in digits, such as 12 34 56 78';
      case 'not-a-number':
        return 'Answer with a number, such as 2';
      case 'not-a-date':
        return 'Enter a date that exists';
      case 'not-an-option':
        return 'This can no longer be chosen. Choose something else';
      case 'not-agreed':
        return 'Tick the box if you agree. Otherwise we can’t sign you up';
      case 'too-many-people':
        return 'There are too many of you for one sign-up. Remove someone';
      case 'not-a-business-number':
        return 'Check the number: it isn’t one of a company';
      case 'not-a-gln':
        return 'Check the number: a GLN has 13 digits';
      case 'at-once':
        return 'Two of these are held at the same time. Choose one of them';
      case 'taken':
        return 'There are no more places here. Choose something else';
    }
  },
  problem: kind => {
    switch (kind) {
      case 'unreachable':
        return 'We couldn’t get through. Check that you are online, and try again.';
      case 'unavailable':
      case 'invalid':
      case 'key-reused':
      case 'not-found':
        return 'Something went wrong at our end. Try again in a moment.';
      case 'event-unknown':
        return 'One can’t sign up for this event here.';
      case 'not-open-yet':
        return 'Signing up has not opened yet.';
      case 'closed':
        return 'Signing up has closed meanwhile.';
      case 'full':
        return 'There are no longer enough places: others were here before you.';
      case 'captcha-refused':
        return 'We couldn’t tell whether you are a robot. Near the button there are digits to write instead.';
      case 'token-refused':
        return 'The link no longer works.';
      case 'too-many':
        return 'There have been too many tries. Wait a few minutes and try again.';
      case 'too-large':
        return 'You have written more than we can take. Make your answers shorter.';
      case 'insecure':
        return 'This page is not secured with https. Near the button there are digits to write, so that we know you are not a robot.';
    }
  },
  kept: 'What you wrote is still here.',
  sent: {
    confirmed: people => (people === 1 ? 'You are signed up' : `You are ${all(people)} signed up`),
    waiting: position => `You are number ${position} on the waiting list`,
    places: people =>
      people === 1
        ? 'There is a place for you.'
        : `There are places for ${people === 2 ? 'both' : `all ${people}`} of you.`,
    next: 'We will write if a place becomes free. Until then there is nothing to do.',
    mail: address => `A confirmation is on its way to ${address}.`,
    reference: 'Reference',
  },
  newsletter,
};
