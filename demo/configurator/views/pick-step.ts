import {html, nothing} from 'lit';
import type {EventEntry, Feed} from '../../../src/feed/model.ts';
import {formatWhen} from '../../../src/format/when.ts';
import type {Text} from '../../../src/text/text.ts';
import {nowIn} from '../clock.ts';
import {isAboutEvent} from '../composed.ts';
import type {Acts, State} from '../state.ts';
import type {ConfiguratorText} from '../text/text.ts';
import {pastEvents, upcomingEvents} from '../../../src/programme/selection.ts';
import {pickedValue} from './picked-value.ts';

/** The second step: which element, and which event in it. */
export const pickStep = (state: State, acts: Acts, feed: Feed) => html`
  <section class="step" aria-labelledby="pick-heading">
    <h2 id="pick-heading">2. ${state.text.pick.heading}</h2>
    <div class="body">
      <fieldset class="elements">
        <legend>${state.text.pick.element}</legend>
        ${state.offered.map(({tag, summary}) => elementView(state, acts, tag, summary))}
      </fieldset>
      ${isAboutEvent(state.choices.element) ? eventView(state, acts, feed) : nothing}
    </div>
  </section>
`;

const elementView = ({text, choices}: State, {choose}: Acts, tag: string, summary: string) => html`
  <div class="choice">
    <input
      type="radio"
      name="element"
      id="element-${tag}"
      aria-describedby="element-${tag}-help"
      .checked=${choices.element === tag}
      @change=${() => {
        choose({element: tag});
      }}
    />
    <label for="element-${tag}">${text.elements[tag]?.name ?? tag}</label>
    <p class="help" id="element-${tag}-help">${text.elements[tag]?.help ?? summary}</p>
  </div>
`;

function eventView({text, words, choices}: State, {choose}: Acts, feed: Feed) {
  const isKnown = feed.events.some(entry => isPicked(entry, choices.event));
  return html`
    <div class="field">
      <label for="event">${text.pick.event}</label>
      <select
        id="event"
        @change=${(event: Event) => {
          choose({event: pickedValue(event)});
        }}
      >
        ${
          feed.events.length === 1 && isKnown
            ? nothing
            : html`<option value="" ?selected=${!choices.event}>${text.pick.next}</option>`
        }
        ${[...upcomingEvents(feed, nowIn), ...pastEvents(feed, nowIn)].map(
          entry =>
            html`<option value=${entry.id} ?selected=${isPicked(entry, choices.event)}>
              ${lineOf(entry, text, words)}
            </option>`,
        )}
      </select>
      ${
        choices.event && !isKnown
          ? html`<p class="problem">${text.pick.unknownEvent(choices.event)}</p>`
          : nothing
      }
    </div>
  `;
}

const isPicked = ({id, names}: EventEntry, event: string) => id === event || names.includes(event);

const lineOf = ({name, dates}: EventEntry, {pick}: ConfiguratorText, words: Text) => {
  const days = dates.map(date => formatWhen(date, words).days);
  return `${name}, ${days.join(' / ') || pick.withoutDate}`;
};
