import {html, nothing} from 'lit';
import type {Person} from '../../feed/model.ts';
import {formatRole, formatStanding} from '../../format/names.ts';
import type {Text} from '../../text/text.ts';

/**
 * Shows a person on one line: name, title, organisation, and whether that is settled.
 *
 * @param withRole - Also what the person does, where the line doesn't stand under that.
 * @param lang - Of the person's title, where that is another than ours.
 */
export function personLine(one: Person, text: Text, withRole: boolean, lang?: string) {
  const {tentative, unnamed} = text.person;
  const standing = formatStanding(one);
  const doubt = {confirmed: '', tentative, unnamed}[one.confirmation];
  const role = withRole && one.role ? formatRole(one.role, text) : '';
  const name = one.url ? html`<a href=${one.url}>${one.name}</a>` : one.name;
  return html`<span lang=${lang ?? nothing}
      >${one.name ? html`<span class="name">${name}</span>${standing ? ', ' : ''}` : nothing}${standing}</span
    >${
      doubt ? html` <span class="quiet">(${doubt})</span>` : nothing
    }${role ? html` <span class="quiet">· ${role}</span>` : nothing}`;
}
