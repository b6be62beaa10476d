import type {SignUpText} from './sign-up.ts';

/** English. */
export const text: SignUpText = {
  sessions: {
    label: 'What would you like to attend?',
    atOnce: chosen => `At the same time as “${chosen}”, which you have chosen`,
    dayUnknown: 'Time to follow',
  },
  payment: {
    label: 'How would you like to pay?',
    choice: {invoice: 'Invoice', door: 'At the door'},
    sentence: {invoice: 'You will get an invoice.', door: 'You pay at the door.'},
  },
  invoice: {
    heading: 'Invoice to',
    organization: 'Company or association',
    number: {
      DK: 'CVR number (Denmark)',
      NO: 'Organisation number (Norway)',
      SE: 'Organisation number (Sweden)',
      other: 'Company number',
    },
    gln: 'EAN number',
    glnHelp: 'Only for public institutions in Denmark: 13 digits.',
    order: 'Purchase order or reference',
    orderHelp: 'Your own number, if it should be on the invoice.',
    attention: 'For the attention of',
    email: 'Email for the invoice',
    emailHelp: 'Only if the invoice should go somewhere other than your own email.',
  },
  held: {
    heading: 'The sign-up has not been sent yet',
    waits:
      'We have not got through yet. Leave this page open, and we will send the sign-up as soon as there is a connection.',
    asks: 'The page was closed before the sign-up got through. Everything you wrote is still here.',
    send: 'Send the sign-up now',
    back: 'Change the sign-up',
    unsure: {
      heading: 'We don’t know whether the sign-up got through',
      waits:
        'The connection was lost before we had an answer. Leave this page open, and we will send it again as soon as there is a connection. It counts once. If you change it now and send that, it may count twice.',
      asks: 'The page was closed before we had an answer. Send it again to be sure. It counts once.',
    },
  },
  receipt: {
    people: 'Who',
    payment: 'Payment',
    manage: 'See, change or cancel your sign-up',
    handedOver: 'Your sign-up has been sent',
    handedOverNext: 'The organiser has received it and will get back to you.',
  },
  mail: {
    subject: event => `Sign-up for ${event}`,
    heading: 'All that is left is to send the mail',
    notSent: address =>
      `You are not signed up until you have sent the mail to ${address} from your own mail program.`,
    open: 'Open the mail in your mail program',
    without: address =>
      `Did nothing happen? Copy the text, and send it to ${address} the way you usually send mail.`,
    tooLong: 'Paste the copied text here.',
    intro: event => `I would like to sign up for ${event}.`,
    agreed: consent => `I agree to this: ${consent}`,
  },
};
