import type {FormText} from './form.ts';
import {newsletter} from './newsletter-form-en.ts';

const peopleIn = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const placesIn = (count: number) => (count === 1 ? '1 place' : `${count} places`);
const areLeft = (count: number) =>
  count === 1 ? 'Only 1 place is left' : `Only ${count} places are left`;

const all = (count: number) => (count === 2 ? 'both' : 'all');

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
    closed: 'Sign-up has closed.',
    cancelled: 'The event is cancelled, so there is nothing to sign up for.',
    postponed: 'The event is postponed, and the new date is not set yet.',
    full: 'All places are taken, and there is no waiting list.',
    opens: date => `Sign-up opens on ${date}.`,
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
    form: 'One moment …',
    captcha: 'One moment. We are checking that you are not a robot …',
    answer: 'Sending …',
  },
  unreachable: 'We couldn’t get through. Check that you are online, and try again.',
  kept: 'What you wrote is still here.',
  newsletter,
};
