import {html, nothing} from 'lit';
import type {ArticleEntry} from '../../feed/model.ts';
import {formatDate} from '../../format/when.ts';
import type {Text} from '../../text/text.ts';
import type {CardDisclosures} from '../event-card/card.ts';
import {disclosure} from '../shared/disclosure.ts';
import {heading} from '../shared/heading.ts';
import {picture} from '../shared/picture.ts';
import {prose} from '../shared/prose.ts';
import {unparted} from '../shared/unparted.ts';

/** What an article is shown with. */
export interface ArticleMakings {
  readonly text: Text;
  /** Of the title, 1 to 6. */
  readonly level: number;
  /** Of the feed's words, where it is not the language of ours. */
  readonly lang: string | undefined;
  readonly disclosures: CardDisclosures;
}

/** Shows a text of the feed in brief; its body opens in place, unless it has a page of its own. */
export function article(entry: ArticleEntry, makings: ArticleMakings) {
  const {text, level, lang} = makings;
  const {name, url, image, summary} = entry;
  const title = url ? html`<a href=${url}>${name}</a>` : name;
  return html`
    <article class="article" lang=${text.lang}>
      ${heading(level, 'title', title, lang)} ${meta(entry, makings)}
      ${image ? picture(image, 'image', lang) : nothing}
      ${
        summary ? html`<div class="prose" lang=${lang ?? nothing}>${prose(summary)}</div>` : nothing
      }
      ${url ? nothing : body(entry, makings)}
    </article>
  `;
}

function meta({published, genre, keywords}: ArticleEntry, {text, lang}: ArticleMakings) {
  const date = published?.date;
  const about = [genre, ...keywords].filter(Boolean).join(' · ');
  if (!date && !about) return nothing;
  return html`<p class="meta" part="meta">
    ${
      date
        ? html`<time datetime=${date}
            >${unparted(text.list.published(formatDate(date, text)))}</time
          >`
        : nothing
    }
    ${date && about ? '·' : nothing} <span lang=${lang ?? nothing}>${about}</span>
  </p>`;
}

function body(entry: ArticleEntry, {text, lang, disclosures}: ArticleMakings) {
  const {id, body: words} = entry;
  if (!words) return nothing;
  const key = `body ${id}`;
  return disclosure({
    label: html`${text.action.readMore}<span class="visually-hidden"
        >: <span lang=${lang ?? nothing}>${entry.name}</span></span
      >`,
    part: 'more',
    open: disclosures.isOpen(key),
    content: () => html`<div class="prose" lang=${lang ?? nothing}>${prose(words)}</div>`,
    toggle: () => {
      disclosures.toggle(key);
    },
  });
}
