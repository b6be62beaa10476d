import {html} from 'hono/html';

/** A mail, as far as the inbox shows it. */
export interface ShownMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** Plain; the addresses of pages in it become links. */
  readonly text: string;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** Where the page of the inbox has room for its mails. */
export const MAILS_PLACE = '<!-- mails -->';

/** Shows mails one under the other; everything in them is text, whoever wrote it. */
export const inboxView = (mails: readonly ShownMail[]) =>
  mails.length > 0
    ? html`${mails.map(mailView)}`
    : html`<p>Der er ingen post endnu. Meld dig til noget på et af webstederne.</p>`;

const mailView = ({from, to, subject, text, files}: ShownMail) => html`
  <article class="mail">
    <h2>${subject}</h2>
    <dl>
      <dt>Fra</dt>
      <dd>${from}</dd>
      <dt>Til</dt>
      <dd>${to}</dd>
      ${
        files.length > 0
          ? html`<dt>Vedhæftet</dt>
              <dd>${files.join(', ')}</dd>`
          : ''
      }
    </dl>
    <pre>${linked(text)}</pre>
  </article>
`;

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** Splits at the addresses, which are then at the odd places. */
const linked = (text: string) =>
  text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
