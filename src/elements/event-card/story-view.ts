import {html, nothing} from 'lit';
import type {EventEntry, Image} from '../../feed/model.ts';
import {disclosure} from '../shared/disclosure.ts';
import {heading} from '../shared/heading.ts';
import {picture} from '../shared/picture.ts';
import {prose} from '../shared/prose.ts';
import type {Card} from './card.ts';

/** Tells whether an event has anything to read or look at. */
export const hasInvitation = ({
  summary,
  description,
  sections,
  teaches,
  images,
}: EventEntry): boolean =>
  Boolean(summary ?? description) || [sections, teaches, images].some(part => part.length > 0);

/** Shows what an event is about. */
export const invitation = (card: Card) => {
  const {entry, text, lang, level} = card;
  const [lead, ...others] = entry.images;
  return html`
    ${lead ? picture(lead, 'image', lang) : nothing} ${summary(card)}
    ${entry.description ? proseOf(entry.description, card) : nothing}
    ${entry.sections.map(
      section => html`
        <section>
          ${section.name ? heading(level + 1, 'section-title', section.name, lang) : nothing}
          ${proseOf(section.text, card)}
        </section>
      `,
    )}
    ${
      entry.teaches.length
        ? html`<section>
            ${heading(level + 1, 'section-title', text.label.outcomes)}
            <ul class="outcomes" lang=${lang ?? nothing}>
              ${entry.teaches.map(one => html`<li>${one}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${gallery(others, lang)}
  `;
};

/** Shows how an event went. What was written before it is kept, behind a button. */
export const recapStory = (card: Card) => {
  const {entry, text, lang, level, disclosures} = card;
  const {recap} = entry;
  const [lead, ...others] = recap?.images ?? [];
  const name = recap?.name && recap.name !== entry.name ? recap.name : undefined;
  const key = `invitation ${entry.id}`;
  return html`
    <section part="recap">
      ${heading(level + 1, 'section-title', name ?? text.label.recap, name && lang)}
      ${lead ? picture(lead, 'image', lang) : nothing}
      ${recap?.text ? proseOf(recap.text, card) : nothing} ${gallery(others, lang)}
      ${
        recap?.url
          ? html`<p><a href=${recap.url}>${text.action.readMoreAbout(entry.name)}</a></p>`
          : nothing
      }
    </section>
    ${
      hasInvitation(entry)
        ? disclosure({
            label: text.label.more,
            part: 'more',
            open: disclosures.isOpen(key),
            content: () => invitation(card),
            toggle: () => {
              disclosures.toggle(key);
            },
          })
        : nothing
    }
  `;
};

const summary = ({entry, lang}: Card) =>
  entry.summary
    ? html`<div class="summary prose" part="summary" lang=${lang ?? nothing}>
        ${prose(entry.summary)}
      </div>`
    : nothing;

const proseOf = (words: string, {lang}: Card) =>
  html`<div class="prose" lang=${lang ?? nothing}>${prose(words)}</div>`;

const gallery = (images: readonly Image[], lang: string | undefined) =>
  images.length
    ? html`<div class="gallery">${images.map(image => picture(image, 'image', lang))}</div>`
    : nothing;
