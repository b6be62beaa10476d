/** What it takes to run the server on a machine of one's own. */
export {createFolderMailer} from './node/mailers/folder.ts';
export {createSmtpMailer} from './node/mailers/smtp.ts';
export {startServer, type RunningServer, type ServerOptions} from './node/serve.ts';
export {
  DEFAULT_ADDRESS_LIMIT,
  DEFAULT_CAPTCHA_COST,
  type AddressLimit,
  type CaptchaProvider,
  type LogEntry,
  type Settings,
} from './surroundings.ts';
