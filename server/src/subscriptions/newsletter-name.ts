import type {Newsletter} from '../../../src/feed/model.ts';
import type {Words} from '../mail/words.ts';
import type {Settings} from '../surroundings.ts';

/** Gives what a newsletter is called, or who it comes from. */
export const newsletterName = (
  newsletter: Newsletter | undefined,
  {organizer}: Settings,
  {mail}: Words,
): string => newsletter?.name ?? mail.newsletterOf(organizer.name);

/** Gives the settings as they are for mails about the newsletter. */
export const newsletterSettings = (settings: Settings): Settings => ({
  ...settings,
  from: settings.newsletterFrom ?? settings.from,
});
