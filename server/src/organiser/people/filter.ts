import {html} from 'hono/html';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {Content} from '../../app/html-response.ts';
import {SIGN_UP_STATUSES, type SignUpStatus} from '../../storage/sign-up-records.ts';
import type {SignUpFilter} from '../../storage/sign-up-store.ts';
import {dateWords} from '../events/date-words.ts';
import type {EventNumbers} from '../events/overview.ts';
import {selectField, type Option} from '../parts/form.ts';
import type {Visit} from '../visit.ts';

/** Which of an event's sign-ups are meant; as they stand in the address of a page. */
export interface PeopleFilter {
  /** Missing for all; empty for an event without dates. */
  readonly date: string | undefined;
  /** `here` is everyone who is not cancelled. */
  readonly status: SignUpStatus | 'here' | 'all';
  readonly session: string | undefined;
}

/** What is asked for as an address has it. */
export const NO_DATE = 'none';

const STATUSES = ['here', ...SIGN_UP_STATUSES, 'all'] as const;

/** Reads a filter; what makes no sense counts as not said. */
export const filterIn = (fields: URLSearchParams): PeopleFilter => ({
  date: fields.get('date') || undefined,
  status: STATUSES.find(one => one === fields.get('status')) ?? 'here',
  session: fields.get('session') || undefined,
});

/** Gives the filter as fields of an address or a form. */
export const filterFields = ({date, status, session}: PeopleFilter): Record<string, string> => ({
  ...(date && {date}),
  ...(status !== 'here' && {status}),
  ...(session && {session}),
});

/** Gives the filter as the store wants it. */
export const storeFilter = (
  event: string,
  {date, status, session}: PeopleFilter,
): SignUpFilter => ({
  event,
  date: date === NO_DATE ? '' : date,
  session,
  statuses:
    status === 'all'
      ? undefined
      : status === 'here'
        ? ['confirmed', 'offered', 'waiting']
        : [status],
});

/** Asks which sign-ups to show. */
export function filterFieldset(
  filter: PeopleFilter,
  {entry, names, dates}: Pick<EventNumbers, 'entry' | 'names' | 'dates'>,
  visit: Visit,
): Content {
  const {organiser, words} = visit.words;
  const sessions = entry ? sessionsOf(entry) : [];
  const dateOptions: readonly Option[] = dates.map(({id}) => ({
    value: id || NO_DATE,
    label: dateWords(id, entry, words.text, names),
  }));
  return html`
    ${
      dates.length > 1
        ? selectField(
            'date',
            organiser.column.date,
            [{value: '', label: organiser.filter.allDates}, ...dateOptions],
            filter.date ?? '',
          )
        : ''
    }
    ${selectField(
      'status',
      organiser.column.status,
      STATUSES.map(value => ({value, label: statusLabel(value, visit)})),
      filter.status,
    )}
    ${
      sessions.length
        ? selectField(
            'session',
            organiser.column.session,
            [
              {value: '', label: organiser.filter.allSessions},
              ...sessions.map(({item}) => ({value: item.id, label: item.name})),
            ],
            filter.session ?? '',
          )
        : ''
    }
  `;
}

const statusLabel = (status: PeopleFilter['status'], {words: {organiser}}: Visit): string => {
  switch (status) {
    case 'here':
      return organiser.filter.here;
    case 'all':
      return organiser.filter.all;
    default:
      return organiser.status[status];
  }
};
