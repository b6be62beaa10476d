import {html, nothing} from 'lit';
import {organisers} from '../../organisers.ts';
import type {FeedState} from '../read-feed.ts';
import type {Acts, State} from '../state.ts';
import type {ConfiguratorText} from '../text/text.ts';
import {demoFeed} from '../places.ts';

/** The first step: which feed. */
export const feedStep = ({text, feed, choices}: State, {readFeed}: Acts) => html`
  <section class="step" aria-labelledby="feed-heading">
    <h2 id="feed-heading">1. ${text.feed.heading}</h2>
    <div class="body">
      <form
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          readFeed(typedIn(event.target));
        }}
      >
        <label for="feed">${text.feed.label}</label>
        <p class="help" id="feed-help">${text.feed.help}</p>
        <div class="row">
          <input
            id="feed"
            name="feed"
            type="url"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="feed-help feed-state"
            aria-invalid=${isWrong(feed) ? 'true' : 'false'}
            .value=${choices.feed}
          />
          <button>${text.feed.read}</button>
        </div>
      </form>
      <div id="feed-state" class="state" role="status">${stateView(feed, text)}</div>
      ${
        feed.status === 'ready'
          ? html`<details class="more">
              <summary>${text.feed.others}</summary>
              ${examplesView(text.feed.others, readFeed)}
            </details>`
          : html`<p>${text.feed.examples}</p>
              ${examplesView(text.feed.examples, readFeed)}`
      }
    </div>
  </section>
`;

const examplesView = (label: string, readFeed: Acts['readFeed']) => html`
  <ul class="examples" aria-label=${label}>
    ${organisers.map(
      one =>
        html`<li>
          <button
            type="button"
            @click=${() => {
              readFeed(demoFeed(one.id));
            }}
          >
            ${one.name}
          </button>
        </li>`,
    )}
  </ul>
`;

const isWrong = ({status}: FeedState) => status === 'failed' || status === 'not-an-address';

function typedIn(form: EventTarget | null): string {
  const typed = form instanceof HTMLFormElement ? new FormData(form).get('feed') : '';
  return typeof typed === 'string' ? typed : '';
}

function stateView(state: FeedState, {feed, loading}: ConfiguratorText) {
  switch (state.status) {
    case 'none':
      return nothing;
    case 'loading':
      return html`<p>${loading}</p>`;
    case 'not-an-address':
      return html`<p class="problem">${feed.notAnAddress(state.typed)}</p>`;
    case 'failed':
      return html`
        <p class="problem">${feed.hindrance[state.hindrance]}</p>
        ${state.hindrance === 'cors' ? html`<pre>${feed.corsHint}</pre>` : nothing}
      `;
    case 'ready':
      return html`
        <p class="good">${feed.ready(state.feed.name ?? '', state.feed.events.length)}</p>
        ${state.left > 0 ? html`<p>${feed.left(state.left)}</p>` : nothing}
      `;
  }
}
