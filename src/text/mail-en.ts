import type {MailText} from './mail.ts';

const dayCount = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** English. */
export const mailText: MailText = {
  greeting: name => `Dear ${name}`,
  greetingNameless: 'Hello',
  regards: 'Kind regards',
  signUp: {
    subjectConfirmed: event => `You are signed up: ${event}`,
    subjectWaiting: event => `You are on the waiting list: ${event}`,
    confirmed: (event, people) =>
      people === 1
        ? `Thank you for signing up. You have a place at ${event}.`
        : `Thank you for signing up. There are places for ${people === 2 ? 'both' : `all ${people}`} of you at ${event}.`,
    waiting: (event, position) =>
      `All places at ${event} are taken at the moment. You are number ${position} on the waiting list.`,
    waitingNext: 'We will write to you if a place becomes free. Until then there is nothing to do.',
    date: 'When',
    place: 'Where',
    participants: 'Participants',
    price: 'Price',
    reference: 'Reference',
    page: 'Read more',
    contact: (organizer, email, reference) =>
      `Any questions, or can’t you come after all? Write to ${organizer} at ${email} and mention ${reference}.`,
    notYou:
      'If it wasn’t you who signed up, someone wrote your address by mistake. Reply to this mail and we will delete the sign-up, or just ignore it.',
  },
  subscription: {
    subjectConfirm: newsletter => `Please confirm: ${newsletter}`,
    confirm: newsletter =>
      `You have asked to receive ${newsletter}. Follow the link and press the button, and you are subscribed:`,
    move: newsletter =>
      `A subscriber to ${newsletter} has asked for it to be sent to this address from now on. Was that you? Follow the link and press the button, and the subscription moves here:`,
    confirmAction: 'Confirm the subscription',
    confirmNotice: days =>
      `The link works for ${dayCount(days)}. If you didn’t ask for this, do nothing, and you won’t hear from us again.`,
    subjectKnown: newsletter => `You already receive ${newsletter}`,
    known: newsletter =>
      `Someone, we hope it was you, has asked for ${newsletter} to be sent to this address. It is subscribed already.`,
    knownNotice: 'There is nothing you need to do.',
  },
  page: {
    confirmTitle: 'Confirm your subscription',
    confirmQuestion: (email, newsletter) => `Shall we send ${newsletter} to ${email}?`,
    confirmButton: 'Yes, subscribe me',
    confirmedTitle: 'You are subscribed',
    confirmed: (email, newsletter) =>
      `Thank you. From now on we will send ${newsletter} to ${email}.`,
    refusedTitle: 'This link no longer works',
    refused:
      'It has been used, is too old, or didn’t arrive whole. If you have confirmed already, you are subscribed. Otherwise subscribe again to get a new link.',
  },
  newsletterOf: organizer => `the newsletter from ${organizer}`,
};
