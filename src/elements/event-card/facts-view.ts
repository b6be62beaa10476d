import {html, nothing} from 'lit';
import type {DocumentLink, EventEntry, Offer} from '../../feed/model.ts';
import {formatFileType} from '../../format/file-type.ts';
import {formatOffer} from '../../format/offer.ts';
import {capitalized, formatRole} from '../../format/names.ts';
import {formatRefund} from '../../format/refund.ts';
import {peopleGroups, type PeopleGroup} from '../../programme/people.ts';
import {phaseOf} from '../../programme/phase.ts';
import {totalOf} from '../../programme/price.ts';
import {refundSteps} from '../../programme/refunds.ts';
import type {Text} from '../../text/text.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {personLine} from '../shared/person.ts';
import type {Card} from './card.ts';

type Fact = readonly [label: unknown, content: unknown];

/** Shows for whom it is, with whom, what it costs, and what there is to download. */
export function facts(card: Card) {
  const {entry, text, lang, now} = card;
  const {label} = text;
  const phase = phaseOf(entry, now);
  const buyable = phase !== 'over' && phase !== 'cancelled';
  const all: readonly (Fact | undefined)[] = [
    entry.audience ? [label.audience, inFeedsWords(entry.audience, lang)] : undefined,
    ...peopleGroups(entry.people).map(group => peopleFact(group, card)),
    buyable && entry.offers.length ? [label.price, prices(card)] : undefined,
    buyable && entry.refunds.length ? [label.refunds, refunds(card)] : undefined,
    entry.documents.length ? [label.documents, documents(entry.documents, card)] : undefined,
    entry.keywords.length ? [label.keywords, keywords(entry.keywords, card)] : undefined,
  ];
  const known = all.filter(fact => fact !== undefined);
  return known.length
    ? html`<dl part="facts">
        ${known.map(
          ([name, content]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

const inFeedsWords = (words: string, lang: string | undefined) =>
  html`<span lang=${lang ?? nothing}>${words}</span>`;

function peopleFact({role, people}: PeopleGroup, {text, lang}: Card): Fact {
  const lines = people.map(one => html`<li>${personLine(one, text, !role, lang)}</li>`);
  return [
    groupLabel(role, people.length, text, lang),
    html`<ul role="list">
      ${lines}
    </ul>`,
  ];
}

function groupLabel(
  role: PeopleGroup['role'],
  people: number,
  text: Text,
  lang: string | undefined,
): unknown {
  switch (role) {
    case undefined:
      return text.label.people;
    case 'organizer':
      return capitalized(formatRole(role, text, people));
    case 'contributor':
      return text.label.contributors(people);
    default:
      return inFeedsWords(capitalized(role), lang);
  }
}

const prices = (card: Card) => card.entry.offers.map(offer => priceOf(offer, card));

function priceOf(offer: Offer, {text, lang}: Card) {
  const {price, gross, includes} = formatOffer(offer, text);
  return html`
    <p class="price">
      ${offer.name ? html`<span lang=${lang ?? nothing}>${offer.name}:</span>` : nothing}
      <span class="amount">${price}</span>
      ${gross ? html`<span class="quiet">(${gross})</span>` : nothing}
      ${offer.soldOut ? html`<span>– ${text.price.soldOut}</span>` : nothing}
    </p>
    ${includes ? html`<p class="quiet">${includes}</p>` : nothing}
  `;
}

/** What one person pays, where there is one answer to that. */
function priceFor({offers}: EventEntry): number | undefined {
  const [offer, ...others] = offers;
  if (!offer || others.length) return undefined;
  const {gross, net} = totalOf(offer);
  return offer.vat === 'added' ? gross : (gross ?? net);
}

function refunds({entry, text, now}: Card) {
  const [date, ...others] = entry.dates;
  const settled = date && !others.length && entry.status !== 'EventPostponed';
  const steps = refundSteps(entry.refunds, settled ? date.start.date : undefined, priceFor(entry));
  const left = steps.filter(({lastDay}) => !lastDay || lastDay >= now.date);
  return html`
    ${left.map(step => html`<p>${formatRefund(step, text, {today: now.date})}</p>`)}
    <p>${left.length ? text.refund.afterwards : text.refund.none}</p>
  `;
}

const documents = (files: readonly DocumentLink[], {text, lang}: Card) => html`
  <ul role="list">
    ${files.map(
      ({name, url, format, lang: own}) =>
        html`<li>
          <a
            href=${url}
            hreflang=${own ?? nothing}
            lang=${(own ? langIfOther(own, text.lang) : lang) ?? nothing}
            >${text.action.download(name, formatFileType(format))}</a
          >
        </li>`,
    )}
  </ul>
`;

const keywords = (words: readonly string[], {lang}: Card) => html`
  <ul role="list" class="keywords" lang=${lang ?? nothing}>
    ${words.map(word => html`<li>${word}</li>`)}
  </ul>
`;
