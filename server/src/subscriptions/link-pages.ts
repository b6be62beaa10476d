import {html} from 'hono/html';
import type {FieldFault} from '../../../src/contract/problem.ts';
import type {Page} from '../app/page-response.ts';
import type {Words} from '../mail/words.ts';
import {alert, textField} from './page-fields.ts';

/**
 * Asks for the address to send the link to.
 *
 * @param fault - What is wrong with the one that was typed.
 */
export const askLinkPage = (email: string, fault: FieldFault | undefined, words: Words): Page => {
  const {askPage: said, fault: sentence} = words.newsletter;
  return {
    lang: words.text.lang,
    title: said.title,
    content: html`${fault ? alert([{field: 'email', fault}], words) : ''}
      <p>${said.intro}</p>
      <form method="post" action="link" novalidate>
        ${textField({
          name: 'email',
          label: said.email,
          value: email,
          autocomplete: 'email',
          fault: fault && sentence(fault),
        })}
        <button>${said.button}</button>
      </form>`,
  };
};

/** Says the same whether or not the address is known. */
export const linkSentPage = (email: string, {newsletter: {askPage: said}, text}: Words): Page => ({
  lang: text.lang,
  title: said.doneTitle,
  content: html`<p>${said.done(email)}</p>
    <p class="quiet">${said.doneHelp}</p>`,
});
