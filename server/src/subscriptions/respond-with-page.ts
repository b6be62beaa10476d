import type {Newsletter} from '../../../src/feed/model.ts';
import {pageResponse, type Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import type {Surroundings} from '../surroundings.ts';
import {newsletterName} from './newsletter-name.ts';

/** Answers with a page that says whose newsletter it is about. */
export const respondWithPage = (
  page: Page,
  {random, settings}: Pick<Surroundings, 'random' | 'settings'>,
  status = 200,
): Promise<Response> => pageResponse({...page, sender: settings.organizer.name}, random, status);

/** Finds the newsletter, where the feeds can be had and have one. */
export async function findNewsletter({
  feeds,
}: Pick<Surroundings, 'feeds'>): Promise<Newsletter | undefined> {
  const finding = await feeds.findNewsletter();
  return finding.status === 'found' ? finding.newsletter : undefined;
}

/** Finds what the newsletter is called. */
export const findNewsletterName = async (
  surroundings: Pick<Surroundings, 'feeds' | 'settings'>,
  words: Words,
): Promise<string> =>
  newsletterName(await findNewsletter(surroundings), surroundings.settings, words);
