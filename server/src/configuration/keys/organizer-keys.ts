import {mailAddress, type Keys} from './key.ts';

/** Whose server it is. */
export const organizerKeys: Keys = {
  'organizer.name': {
    variables: ['OPSLAG_ORGANIZER_NAME'],
    meaning: 'who invites; mail is signed with it',
    form: 'a name',
    example: 'Sammen i Byen',
  },
  'organizer.email': {
    variables: ['OPSLAG_ORGANIZER_EMAIL'],
    meaning: 'whom visitors write to',
    form: mailAddress,
    example: 'paul@example.org',
  },
  organizers: {
    variables: ['OPSLAG_ORGANIZERS'],
    kind: 'list',
    meaning: 'who may sign in to the organiser’s pages',
    form: 'a list of e-mail addresses',
    example: 'paul@example.org,anna@example.org',
  },
  lang: {
    variables: ['OPSLAG_LANG'],
    meaning: 'the language where the visitor’s is not known',
    form: 'da, nb, sv or en',
    example: 'da',
  },
  timeZone: {
    variables: ['OPSLAG_TIME_ZONE'],
    meaning: 'the clock of events that don’t name theirs',
    form: 'the name of a time zone',
    example: 'Europe/Copenhagen',
  },
  feeds: {
    variables: ['OPSLAG_FEEDS'],
    kind: 'list',
    meaning: 'the addresses of your event feeds',
    form: 'a list of addresses with http:// or https://',
    example: 'https://www.example.org/events.json',
  },
  script: {
    variables: ['OPSLAG_SCRIPT'],
    meaning:
      'where your opslag.js is on the web; with it each event has a page here, whose link partners can paste',
    form: 'an address with http:// or https://',
    example: 'https://www.example.org/opslag/opslag.js',
  },
};
