import type {ElementHandle, Page} from 'puppeteer-core';
import {until} from '../server/until.ts';

/**
 * Looks into the demo's inbox until there is a mail to somebody, as mails are sent after the page
 * has answered; gives the mail.
 *
 * @param demo - Address of the demo, with a slash at its end.
 */
export const mailIn = (
  page: Page,
  demo: string,
  recipient: string,
): Promise<ElementHandle<Element>> =>
  until(
    async () => {
      await page.goto(`${demo}inbox/index.html`);
      return (await page.$(`::-p-xpath(//article[contains(., "<${recipient}>")])`)) ?? undefined;
    },
    () => `No mail came to ${recipient}.`,
  );
