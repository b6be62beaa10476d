import {text as form} from './form-en.ts';
import type {FieldKind, ReplyText} from './reply.ts';

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
      return 'Enter your workplace or association';
    case 'date':
      return 'Choose a date';
    case 'offer':
      return 'Choose a price';
    case 'person':
      return `Enter the name of ${label.toLowerCase()}, or remove that person`;
    case 'choice':
      return `Choose an answer: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fill in: ${label}`;
  }
};

/** English. */
export const text: ReplyText = {
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
        return 'Check the number: no company has it';
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
        return form.unreachable;
      case 'unavailable':
      case 'invalid':
      case 'key-reused':
      case 'not-found':
        return 'Something went wrong at our end. Try again in a moment.';
      case 'event-unknown':
        return 'You can’t sign up for this event here.';
      case 'not-open-yet':
        return 'Sign-up has not opened yet.';
      case 'closed':
        return 'Sign-up has closed in the meantime.';
      case 'full':
        return 'There are no longer enough places: others got there first.';
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
  newsletter: {
    sentHeading: 'Check your mail',
    sent: address =>
      `We have sent a link to ${address}. You are subscribed once you have followed it.`,
    spam: 'If it hasn’t come in a few minutes, look in your spam folder.',
    again: 'Send the mail again',
    sentAgain: 'The mail has been sent again.',
    sentOften:
      'The mail has been sent three times now. If it still hasn’t come, see whether the address is right.',
  },
};
