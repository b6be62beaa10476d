import path from 'node:path';
import {createFolderMailer} from '../../../server/src/node/mailers/folder.ts';
import type {ServerOptions} from '../../../server/src/node/serve.ts';
import {aPublishedEvent, aPublishedFeed} from './published.ts';

/** How a server is run that keeps everything in a folder and is known to this machine alone. */
export const serverOptions = (folder: string): ServerOptions => ({
  port: 0,
  host: '127.0.0.1',
  database: path.join(folder, 'opslag.sqlite'),
  mailer: createFolderMailer(path.join(folder, 'mail')),
  feeds: ['https://organizer.example/events.json'],
  loadFeed: () =>
    Promise.resolve(aPublishedFeed(aPublishedEvent({startDate: '2999-05-05', endDate: undefined}))),
  secret: 'a secret of this test, and of no other place',
  settings: {
    url: 'https://signup.example/',
    organizer: {name: 'Sammen i Byen', email: 'paul@organizer.example'},
    from: 'no-reply@organizer.example',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    captcha: {iterations: 1, tries: [1, 3]},
  },
  log: () => undefined,
});
