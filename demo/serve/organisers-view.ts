import {html} from 'hono/html';
import {organiserAddress, organisers, type Organiser} from '../organisers.ts';

/** Where the start page has room for them; without servers of their own there is nothing to show. */
export const ORGANISERS_PLACE = '<!-- organisers -->';

/** Leads to the organisers' own pages, and says by which address one signs in. */
export const organisersView = (apiOf: (organiser: Organiser) => string) => html`
  <h2>Arrangørernes side</h2>
  <p>
    Her ser arrangøren, hvem der kommer, flytter dem, skriver til dem og krydser dem af ved døren.
    Log ind med adressen; linket lander i indbakken.
  </p>
  <ul class="sites">
    ${organisers.map(
      one =>
        html`<li>
          <a href="${new URL('organiser', apiOf(one)).href}">${one.name}</a>
          <p>${organiserAddress(one.id)}</p>
        </li>`,
    )}
  </ul>
`;
