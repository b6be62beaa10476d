import type {Keys} from './key.ts';

/** Where the server listens, and keeps what it is told. */
export const runningKeys: Keys = {
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
  proxies: {
    variables: ['OPSLAG_PROXIES'],
    kind: 'number',
    meaning: 'how many proxies of your own stand before the server and write X-Forwarded-For',
    form: 'a whole number',
    example: '1',
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
  keepDays: {
    variables: ['OPSLAG_KEEP_DAYS'],
    kind: 'number',
    meaning: 'how many days after an event its sign-ups are erased, where the feed doesn’t say',
    form: 'a whole number of days',
    example: '30',
  },
};
