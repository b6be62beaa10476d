import type {Browser} from 'puppeteer-core';
import {clickOn, everythingStands, fill, type Visit, visit} from './visitor.ts';

/** The form on the blog, as a visitor has it on the screen. */
export interface BlogForm extends Visit {
  /** Waits for the receipt, and gives what it says; what was typed can be read before. */
  send(clicks?: number): Promise<string>;
}

/** Who signs up. */
export interface BlogVisitor {
  readonly name?: string;
  readonly email: string;
}

/**
 * Opens the blog on a first visit, and fills its form in for the first of the dates.
 *
 * @param demo - Address of the partners' sites, with a slash at its end.
 */
export async function aFilledBlogForm(
  browser: Browser,
  demo: string,
  {name = 'Åse Sørensen', email}: BlogVisitor,
): Promise<BlogForm> {
  const visited = await visit(browser, `${demo}sites/community-blog/index.html`);
  const {page} = visited;
  await everythingStands(visited);
  await clickOn(page, '::-p-aria([role="radio"])');
  await fill(visited, 'Dit navn', name);
  await fill(visited, 'Din e-mail', email);
  await fill(visited, 'Virksomhed eller forening', 'Beboerhuset');
  await clickOn(page, 'signup-form >>> input[type="checkbox"]');
  return {
    ...visited,
    async send(clicks = 1) {
      await page.locator('signup-form >>> [part~="submit"]').click({count: clicks});
      const receipt = await page.locator('signup-form >>> [part~="receipt"]').waitHandle();
      return receipt.evaluate(element => (element instanceof HTMLElement ? element.innerText : ''));
    },
  };
}

/** Signs somebody up on the blog, and gives what the receipt says. */
export const signUpOnBlog = async (
  browser: Browser,
  demo: string,
  visitor: BlogVisitor,
): Promise<string> => (await aFilledBlogForm(browser, demo, visitor)).send();
