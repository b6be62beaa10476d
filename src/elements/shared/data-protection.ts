import {html, nothing} from 'lit';
import type {DataProtection} from '../../feed/model.ts';
import type {FormText} from '../../text/form.ts';
import {prose} from './prose.ts';

/**
 * Says under a form what happens to what is written in it: why it is kept, how long, and where
 * there is more about it.
 *
 * @param kept - How long, in our words.
 * @param lang - Of the feed's words, where it is not the language of ours.
 */
export const dataProtection = (
  protection: DataProtection | undefined,
  kept: string,
  {dataProtection: {more}}: FormText,
  lang: string | undefined,
) => html`
  <div class="quiet data-protection" part="data-protection">
    ${
      protection?.text
        ? html`<div class="prose" lang=${lang ?? nothing}>${prose(protection.text)}</div>`
        : nothing
    }
    <p>
      ${kept}
      ${protection?.url ? html`<a href=${protection.url} target="_blank" rel="noopener">${more}</a>` : nothing}
    </p>
  </div>
`;
