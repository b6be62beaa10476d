import type {Kind} from './variables.ts';

/** What can be configured: how it is written, and what it means to those who write it. */
export interface Key {
  /** The environment variables that say it too; the first one that is set counts. */
  readonly variables: readonly string[];
  /** How the text of a variable is read; as it is by default. */
  readonly kind?: Kind;
  readonly meaning: string;
  /** What a value has to be. */
  readonly form: string;
  /** As it stands in a variable. */
  readonly example: string;
  /** Not to be shown, whatever is wrong with it. */
  readonly secret?: true;
}

const mailAddress = 'an e-mail address';
const wholeNumber = 'a whole number from 1';

/** Every key by its path in the configuration file. */
export const KEYS: Readonly<Record<string, Key>> = {
  url: {
    variables: ['OPSLAG_URL'],
    meaning: 'the address under which visitors reach this server, with its path if it has one',
    form: 'an address with http:// or https://',
    example: 'https://signup.example.org/',
  },
  port: {
    variables: ['OPSLAG_PORT', 'PORT'],
    kind: 'number',
    meaning: 'the port to listen on',
    form: 'a number from 0 to 65535',
    example: '8080',
  },
  host: {
    variables: ['OPSLAG_HOST'],
    meaning: 'the network interface to listen on; 0.0.0.0 is all of them',
    form: 'an IP address or a name',
    example: '127.0.0.1',
  },
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
    meaning: 'who may sign in to the organiser’s page',
    form: 'a list of e-mail addresses',
    example: 'paul@example.org,anna@example.org',
  },
  from: {
    variables: ['OPSLAG_FROM'],
    meaning: 'the address that mail is sent from',
    form: mailAddress,
    example: 'no-reply@example.org',
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
  secret: {
    variables: ['OPSLAG_SECRET'],
    meaning: 'what captchas and links are signed with; the same on every machine',
    form: 'at least 32 characters that nobody can guess',
    example: '<the output of: openssl rand -hex 32>',
    secret: true,
  },
  secretFile: {
    variables: ['OPSLAG_SECRET_FILE'],
    meaning: 'the file with the secret; it is made when it isn’t there',
    form: 'a path',
    example: 'opslag.secret',
  },
  database: {
    variables: ['DATABASE_URL', 'OPSLAG_DATABASE'],
    meaning: 'where everything is kept',
    form: 'the path of a file for SQLite, or an address with postgresql://',
    example: 'opslag.sqlite',
    secret: true,
  },
  smtp: {
    variables: ['OPSLAG_SMTP'],
    meaning: 'the mail server',
    form: 'an address with smtp:// or smtps://',
    example: 'smtps://user:password@mail.example.org',
    secret: true,
  },
  mailFolder: {
    variables: ['OPSLAG_MAIL_FOLDER'],
    meaning: 'the folder that mail is written to instead of being sent, to try things out',
    form: 'a path',
    example: 'mail',
  },
  'captcha.iterations': {
    variables: ['OPSLAG_CAPTCHA_ITERATIONS'],
    kind: 'number',
    meaning: 'how long one try at the captcha takes',
    form: wholeNumber,
    example: '500',
  },
  'captcha.tries': {
    variables: ['OPSLAG_CAPTCHA_TRIES'],
    kind: 'numbers',
    meaning: 'the fewest and the most tries that a captcha takes',
    form: 'two whole numbers from 1 to 3000, the smaller one first',
    example: '800,2400',
  },
  'addressLimit.perHour': {
    variables: ['OPSLAG_ADDRESS_LIMIT_PER_HOUR'],
    kind: 'number',
    meaning: 'how many sign-ups and subscriptions one mail address gets in an hour',
    form: wholeNumber,
    example: '3',
  },
  'addressLimit.perDay': {
    variables: ['OPSLAG_ADDRESS_LIMIT_PER_DAY'],
    kind: 'number',
    meaning: 'how many it gets in a day',
    form: wholeNumber,
    example: '10',
  },
  keepDays: {
    variables: ['OPSLAG_KEEP_DAYS'],
    kind: 'number',
    meaning: 'how many days after an event what is known of its visitors is erased',
    form: 'a whole number of days',
    example: '30',
  },
};
