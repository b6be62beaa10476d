import type {Mail, Mailer} from './mail.ts';

/** A mailer that hands each mail to whoever asked for it: for the browser and for tests. */
export const createMemoryMailer = (receive: (mail: Mail) => void): Mailer => ({
  send(mail) {
    receive(mail);
    return Promise.resolve({sent: true});
  },
});
