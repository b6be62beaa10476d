/** What has to be in a configuration file, for a server on any port that is free. */
export const aConfiguration = (fields: object = {}) => ({
  url: 'https://signup.example/',
  port: 0,
  organizer: {name: 'Sammen i Byen', email: 'paul@organizer.example'},
  from: 'no-reply@organizer.example',
  lang: 'da',
  timeZone: 'Europe/Copenhagen',
  feeds: ['https://organizer.example/events.json'],
  mailFolder: 'mail',
  captcha: {iterations: 1, tries: [1, 3], wait: [0, 0]},
  ...fields,
});
