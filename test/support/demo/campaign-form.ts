import type {Browser} from 'puppeteer-core';
import {clickOn, everythingStands, fill, type Visit, visit} from './visitor.ts';

/**
 * Subscribes on the campaign's site on a first visit, up to where it says to look for the mail.
 *
 * @param demo - Address of the partners' sites, with a slash at its end.
 */
export async function subscribeOnCampaign(
  browser: Browser,
  demo: string,
  email: string,
): Promise<Visit> {
  const visited = await visit(browser, `${demo}sites/campaign/index.html`);
  const {page} = visited;
  await everythingStands(visited);
  await fill(visited, 'Din e-mail', email);
  await clickOn(page, 'newsletter-signup >>> input[name="consent"]');
  await clickOn(page, 'newsletter-signup >>> [part~="submit"]');
  await page.locator('newsletter-signup >>> [part~="pending"]').wait();
  return visited;
}
