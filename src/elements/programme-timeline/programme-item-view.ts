import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentLink, ProgrammeItem} from '../../feed/model.ts';
import {formatFileType} from '../../format/file-type.ts';
import {formatKind} from '../../format/item-kind.ts';
import {formatRole} from '../../format/names.ts';
import {castOf, type Cast} from '../../programme/cast.ts';
import type {Slot} from '../../programme/days.ts';
import type {Standing} from '../../programme/standings.ts';
import type {Text} from '../../text/text.ts';
import {langIfOther} from '../../text/lang-if-other.ts';
import {personLine} from '../shared/person.ts';
import {prose} from '../shared/prose.ts';
import {timesView} from './programme-times-view.ts';

/** What every point is shown in: whose words, in which language the programme is, and what time it is. */
export interface Scene {
  readonly text: Text;
  /** Of what is around a point; its own may be another. */
  readonly lang: string | undefined;
  readonly standings: ReadonlyMap<Slot, Standing>;
}

/**
 * Shows a point: its name, and what else is told of it.
 *
 * @param said - What stands above it already, and isn't said again: its track.
 */
export const itemView = (item: ProgrammeItem, scene: Scene, said?: string): TemplateResult => {
  const lang = langOf(item, scene);
  const name = item.url ? html`<a href=${item.url}>${item.name}</a>` : item.name;
  return html`
    <div class="what">
      <p class="title" part="title" lang=${lang ?? nothing}>${name}</p>
      ${itemDetails(item, scene, said)}
    </div>
  `;
};

/** Shows what is told of a point, or of a part, beside its name. */
export const itemDetails = (item: ProgrammeItem, scene: Scene, said?: string) => {
  const {text} = scene;
  const lang = langOf(item, scene);
  const {description, documents, items} = item;
  return html`
    ${metaView(item, scene, said)} ${castOf(item).map(cast => castView(cast, text, lang))}
    ${description ? html`<div class="prose" lang=${lang ?? nothing}>${prose(description)}</div>` : nothing}
    ${
      documents.length
        ? html`<ul class="documents" role="list">
            ${documents.map(one => documentView(one, text))}
          </ul>`
        : nothing
    }
    ${items.length && item.kind !== 'part' ? innerView(item, scene) : nothing}
  `;
};

const langOf = ({lang}: ProgrammeItem, scene: Scene) =>
  langIfOther(lang ?? scene.lang, scene.text.lang);

/** How it stands with a point, what happens, where: in one quiet line, as far as there is something. */
const metaView = (item: ProgrammeItem, scene: Scene, said: string | undefined) => {
  const {text} = scene;
  const lang = langOf(item, scene) ?? nothing;
  const status = item.status === 'EventScheduled' ? undefined : text.programme.status[item.status];
  const ours = [formatKind(item, text), item.provisional ? text.programme.mayChange : ''];
  const theirs = [item.track, item.place].filter(words => words !== said);
  const facts = [
    ...(status ? [html`<strong class="status">${status}</strong>`] : []),
    ...ours.filter(Boolean),
    ...theirs.filter(Boolean).map(words => html`<span lang=${lang}>${words}</span>`),
  ];
  return facts.length
    ? html`<p class="meta">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</p>`
    : nothing;
};

const castView = ({role, people}: Cast, text: Text, lang: string | undefined) => {
  const label = role && formatRole(role, text, people.length);
  // A word of the feed's own is in the feed's language.
  const labelLang = label === role ? (lang ?? nothing) : nothing;
  return html`
    ${label ? html`<p class="role" lang=${labelLang}>${label}</p>` : nothing}
    <ul class="people" role="list">
      ${people.map(one => html`<li>${personLine(one, text, false, lang)}</li>`)}
    </ul>
  `;
};

const documentView = ({name, url, format, lang}: DocumentLink, text: Text) => html`
  <li>
    <a href=${url} lang=${langIfOther(lang, text.lang) ?? nothing}
      >${text.action.download(name, formatFileType(format))}</a
    >
  </li>
`;

/** The points inside a point: its questions, its steps. */
const innerView = ({items, lang}: ProgrammeItem, scene: Scene) => html`
  <ul class="inner">
    ${items.map(
      item => html`
        <li id=${item.id}>
          ${item.start.time ? timesView(item, scene.text) : nothing}
          ${itemView(item, {...scene, lang: lang ?? scene.lang})}
        </li>
      `,
    )}
  </ul>
`;
