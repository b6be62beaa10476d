// Usage: node postman.ts <database> <address of a mail server>
import {deliverOutbox} from '../../../server/src/mail/deliver.ts';
import {createSmtpMailer} from '../../../server/src/node/mailers/smtp.ts';
import {openDatabase} from '../../../server/src/node/open-database.ts';

const [where = '', smtp = ''] = process.argv.slice(2);
const database = await openDatabase(where);
const clock = {now: () => new Date()};
await deliverOutbox({store: database.store, clock, log: () => undefined}, createSmtpMailer(smtp));
await database.close();
