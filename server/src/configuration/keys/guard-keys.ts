import {wholeNumber, type Keys} from './key.ts';

/** What keeps robots and nuisances out. */
export const guardKeys: Keys = {
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
  'captcha.wait': {
    variables: ['OPSLAG_CAPTCHA_WAIT'],
    kind: 'numbers',
    meaning:
      'how many milliseconds pass before a captcha holds: usually, and for slow devices, which get an eighth of the work',
    form: 'two whole numbers from 0 to 60000',
    example: '2000,12000',
  },
  captchaProviders: {
    variables: ['OPSLAG_CAPTCHA_PROVIDERS'],
    kind: 'json',
    meaning: 'the captchas of others that your pages show in place of ours',
    form: 'a list in JSON, of {"name": "turnstile", "hcaptcha" or "friendly", "siteKey": "…", "secret": "…"}, each name once',
    example: '[{"name": "turnstile", "siteKey": "0x4AAA…", "secret": "0x4AAA…"}]',
    secret: true,
  },
  'addressLimit.perHour': {
    variables: ['OPSLAG_ADDRESS_LIMIT_PER_HOUR'],
    kind: 'number',
    meaning:
      'how many sign-ups and subscriptions one mail address gets in an hour, and besides how many mails about changes that visitors make',
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
};
