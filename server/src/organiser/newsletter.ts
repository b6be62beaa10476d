import {html} from 'hono/html';
import {clockAt} from '../../../src/format/zone.ts';
import {subscribersCsv} from '../subscriptions/subscribers-csv.ts';
import {fileResponse} from './exports/file-response.ts';
import {logChange} from '../sign-ups/announce.ts';
import {tableOf} from './parts/table.ts';
import {show, type VisitAnswer} from './visit.ts';

/** Answers `GET /organiser/newsletter`: how many subscribe, and to what. */
export const answerNewsletter: VisitAnswer = async visit => {
  const {surroundings, words, link} = visit;
  const {newsletter: text, places, column} = words.organiser;
  const [finding, all] = await Promise.all([
    surroundings.feeds.findNewsletter(),
    surroundings.store.transaction(({subscriptions}) => subscriptions.list()),
  ]);
  const known = finding.status === 'found' ? finding.newsletter.topics : [];
  const ids = new Set([...known.map(({id}) => id), ...all.flatMap(({topics}) => topics)]);
  const rows = [...ids].map(id => ({
    name: known.find(topic => topic.id === id)?.name ?? id,
    // Who has chosen none gets all.
    count: all.filter(({topics}) => !topics.length || topics.includes(id)).length,
  }));
  const content = html`
    <p>${text.count(all.length)}</p>
    ${
      rows.length
        ? tableOf(
            text.byTopic,
            [
              {heading: text.topic, kind: 'head', cell: ({name}) => name},
              {heading: column.subscribers, kind: 'number', cell: ({count}) => count},
            ],
            rows,
          )
        : ''
    }
    <p class="help">${text.csvHelp}</p>
    <ul class="actions">
      <li>
        <a class="button second" href="${link('/newsletter/subscribers.csv')}">${text.csv}</a>
      </li>
    </ul>
  `;
  return show(visit, {title: places.newsletter, place: 'newsletter', content});
};

/** Answers `GET /organiser/newsletter/subscribers.csv`. */
export const answerSubscribersCsv: VisitAnswer = async ({surroundings, session, words}) => {
  const {clock, settings} = surroundings;
  const content = await subscribersCsv(surroundings);
  await surroundings.store.transaction(tx =>
    logChange(tx, {what: 'downloaded', who: session.email, detail: 'newsletter'}, {}, surroundings),
  );
  const today = clockAt(clock.now().getTime(), settings.timeZone)?.date ?? '';
  const name = `${words.organiser.places.newsletter} ${today}.csv`;
  return fileResponse({name, type: 'text/csv; charset=utf-8', content});
};
