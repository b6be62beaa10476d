import {html} from 'hono/html';
import type {EventEntry} from '../../../../src/feed/model.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {dateWords} from '../events/date-words.ts';
import {numbersOf, type DateNumbers} from '../events/overview.ts';
import {answerUnknownEvent} from '../events/unknown.ts';
import {postForm, tickField} from '../parts/form.ts';
import {NO_DATE} from '../people/filter.ts';
import {goTo, show, type SignedInVisit, type VisitAnswer} from '../visit.ts';
import {findSignUp} from './find.ts';
import {choiceField} from './form-fields.ts';
import {moveTo} from './move-to.ts';
import type {Shortage} from './shortage.ts';
import {shortageAlert} from './shortage-words.ts';

/** Answers `GET /organiser/sign-ups/{id}/move`. */
export const answerMovePage: VisitAnswer = async visit => {
  const found = await findSignUp(visit);
  if (!found?.entry) return answerUnknownEvent(visit);
  const {signUp, entry} = found;
  return moving({signUp, entry, date: signUp.date, status: 'confirmed', mail: true}, visit);
};

/** Answers that form: moves, or says that there are too few places. */
export const answerMove: VisitAnswer = async visit => {
  const {form, surroundings, session} = visit;
  const found = await findSignUp(visit);
  if (!found?.entry) return answerUnknownEvent(visit);
  const {signUp, entry} = found;
  const asked = form.get('date') ?? (signUp.date || NO_DATE);
  const date = asked === NO_DATE ? '' : asked;
  if (date !== '' && !entry.dates.some(({id}) => id === date)) return answerUnknownEvent(visit);
  const target = {
    ...{entry, date},
    status: form.get('status') === 'waiting' ? ('waiting' as const) : ('confirmed' as const),
  };
  const moved = await moveTo(signUp.id, target, {
    ...{who: session.email, isOver: form.get('decision') === 'over'},
    ...{mail: form.has('mail'), surroundings},
  });
  if (moved.status === 'gone') return answerUnknownEvent(visit);
  if (moved.status === 'short') {
    return moving(
      {signUp, ...target, mail: form.has('mail'), shortage: moved.shortage},
      visit,
      409,
    );
  }
  surroundings.mailWaits();
  return goTo(visit.link(`/sign-ups/${signUp.id}?done=moved`));
};

interface Moving {
  readonly signUp: SignUpRecord;
  readonly entry: EventEntry;
  readonly date: string;
  readonly status: 'confirmed' | 'waiting';
  readonly mail: boolean;
  readonly shortage?: Shortage;
}

async function moving(moving: Moving, visit: SignedInVisit, status = 200) {
  const {signUp, entry, shortage} = moving;
  const {organiser, words} = visit.words;
  const {dates, names} = await visit.surroundings.store.transaction(async ({signUps, events}) => {
    return numbersOf(entry.id, entry, await signUps.eventTallies(), await events.find(entry.id));
  });
  const filled = {
    entries: {date: [moving.date || NO_DATE], status: [moving.status]},
    faults: [],
    text: organiser,
  };
  const label = ({id, left}: DateNumbers) =>
    [
      dateWords(id, entry, words.text),
      left === undefined ? '' : left < 0 ? organiser.over(-left) : organiser.leftWords(left),
    ]
      .filter(Boolean)
      .join(' · ');
  const content = html`
    <p>
      ${organiser.form.movesFrom(
        dateWords(signUp.date, entry, words.text, names),
        organiser.status[signUp.status],
      )}
    </p>
    ${shortage ? shortageAlert(shortage, signUp.participants.length, organiser) : ''}
    ${postForm(visit, {
      to: `/sign-ups/${signUp.id}/move`,
      content: html`
        ${choiceField(
          {
            name: 'date',
            label: organiser.column.date,
            options: dates
              .filter(({id, date}) => date ?? id === '')
              .map(date => ({value: date.id || NO_DATE, label: label(date)})),
          },
          filled,
        )}
        ${choiceField(
          {
            name: 'status',
            label: organiser.column.status,
            options: (['confirmed', 'waiting'] as const).map(value => ({
              value,
              label: organiser.form.gets[value],
            })),
          },
          filled,
        )}
        ${tickField('mail', organiser.form.mail, moving.mail)}
        ${
          shortage
            ? html`<button class="grave" name="decision" value="over">
                ${organiser.form.over}
              </button>`
            : html`<button>${organiser.form.move}</button>`
        }
      `,
    })}
  `;
  const up = {label: signUp.contact.name, href: visit.link(`/sign-ups/${signUp.id}`)};
  return show(visit, {title: organiser.form.moveTitle, place: 'events', up, content}, status);
}
