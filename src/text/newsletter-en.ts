import type {NewsletterText} from './newsletter.ts';

/** English. */
export const newsletterText: NewsletterText = {
  welcome: {
    subject: newsletter => `Welcome: you now receive ${newsletter}`,
    text: newsletter =>
      `Thank you for confirming. From now on we will send ${newsletter} to this address.`,
    topics: 'You will hear about',
    allTopics: 'everything',
  },
  link: {
    subject: newsletter => `Your link for ${newsletter}`,
    text: newsletter => `You have asked for a link to change or end ${newsletter}. Here it is:`,
    notYou: 'If you didn’t ask for it, there is nothing to do. Nobody else has been sent the link.',
  },
  moved: {
    subject: newsletter => `A new address receives ${newsletter} from now on`,
    text: newsletter =>
      `You have asked us to send ${newsletter} to another address, and from now on we do. We have deleted this one.`,
    notYou: (organizer, email) => `If it wasn’t you, write to ${organizer} at ${email}.`,
  },
  left: {
    subject: email => `Unsubscribed from the newsletter: ${email}`,
    text: (email, address) =>
      `${email} has unsubscribed, and the address has been deleted here. We can’t delete it in listmonk: please do so at ${address}, so that no more letters are sent.`,
  },
  change: 'Change topics, name, language or address',
  unsubscribe: 'Unsubscribe',
  unsubscribePage: {
    title: 'Do you want to unsubscribe?',
    question: (email, newsletter) =>
      `We will no longer send ${newsletter} to ${email}, and we will delete everything we keep about you for it.`,
    button: 'Yes, unsubscribe me',
    instead: 'No, I would rather change what I get',
    doneTitle: 'You are unsubscribed',
    done: (email, newsletter) =>
      `We no longer send ${newsletter} to ${email}. We have deleted the address and everything with it.`,
    goneTitle: 'You have already unsubscribed',
    gone: 'This address no longer receives the newsletter, and we have deleted it.',
  },
  preferencesPage: {
    title: newsletter => `How you receive ${newsletter}`,
    email: 'Your email',
    emailHelp:
      'If you enter a new address, we will send a link there. It counts once you have followed it.',
    name: 'Your name (optional)',
    topics: 'What would you like to hear about?',
    topicsHelp: 'Choose none, and you get everything.',
    language: 'Which language shall we write to you in?',
    button: 'Save',
    saved: 'Your changes have been saved.',
    checkMail: (email, former) =>
      `We have sent a link to ${email}. Follow it to change your address; until then we will write to ${former}.`,
    leave: 'Unsubscribe',
  },
  askPage: {
    title: 'Get your link again',
    intro:
      'Enter the address that receives the newsletter, and we will send a link to change it or unsubscribe.',
    email: 'Your email',
    button: 'Send the link',
    doneTitle: 'Check your mail',
    done: email => `If ${email} receives the newsletter, a link is on its way there now.`,
    doneHelp:
      'If it hasn’t come in a few minutes, look in your spam folder. We send at most one link an hour.',
  },
  refused: {
    title: 'This link doesn’t work',
    text: 'It didn’t arrive whole. Try copying all of it from the mail, or get a new one.',
    ask: 'Send me a new link',
  },
  faults: count =>
    count === 1 ? 'There is something to correct' : `There are ${count} things to correct`,
  fault: fault => {
    switch (fault) {
      case 'missing':
        return 'Enter your email address';
      case 'not-an-email':
        return 'Something is missing in the address. Write it like name@example.org';
      case 'too-long':
        return 'This is too long. Make it shorter';
      default:
        return 'This can no longer be chosen. Choose something else';
    }
  },
};
