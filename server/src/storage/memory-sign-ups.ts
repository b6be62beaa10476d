import {emailKey as keyOf} from '../mail/email-key.ts';
import {groupedBy} from './grouped.ts';
import {insert, settled} from './memory-rows.ts';
import {
  SIGN_UP_STATUSES,
  type EventTally,
  type PartnerTally,
  type SignUpRecord,
  type SignUpStatus,
  type Tally,
} from './sign-up-records.ts';
import {searchText, searchWords, type SignUpFilter, type SignUpStore} from './sign-up-store.ts';

type Rows = readonly SignUpRecord[];

/** The sign-ups in memory. */
export function memorySignUps(table: Map<string, SignUpRecord>): SignUpStore {
  const all = (): Rows => [...table.values()].sort(inOrder);
  const of = (event: string, date: string) =>
    all().filter(one => one.event === event && one.date === date);
  const first = (event: string, date: string, fits: (one: SignUpRecord) => boolean) =>
    settled(() => of(event, date).find(fits));

  return {
    tally: (event, date) => settled(() => tallyOf(of(event, date))),
    sessionTally: (event, date) => settled(() => sessionsIn(of(event, date))),
    hasReference: reference => settled(() => all().some(one => one.reference === reference)),
    add: signUp => settled(() => insert(table, signUp.id, signUp)),
    find: id => settled(() => table.get(id)),
    update: signUp => settled(() => void table.set(signUp.id, signUp)),
    remove: id => settled(() => void table.delete(id)),
    refile: (from, to) =>
      settled(() => {
        const [moved, there] = [of(from.event, from.date), of(to.event, to.date)];
        const shift = there.length ? Math.max(...[...moved, ...there].map(({turn}) => turn)) : 0;
        for (const one of there) table.set(one.id, {...one, turn: one.turn + shift});
        for (const one of moved) table.set(one.id, {...one, event: to.event, date: to.date});
      }),
    chosenSessions: event =>
      settled(() => [...new Set(all().flatMap(one => (one.event === event ? chosenIn(one) : [])))]),
    renameSession: (event, from, to) =>
      settled(() => {
        for (const one of all()) {
          if (one.event === event) table.set(one.id, withRenamed(one, from, to));
        }
      }),

    list: (filter, {limit, offset = 0}) =>
      settled(() =>
        all()
          .filter(one => matches(one, filter))
          .slice(offset, offset + limit),
      ),
    count: filter =>
      settled(() => {
        const found = all().filter(one => matches(one, filter));
        return {signUps: found.length, people: peopleOf(found)};
      }),
    ofAddress: key => settled(() => all().filter(one => isOf(one, key))),
    eventTallies: () => settled(() => eventTalliesOf(all())),
    partnerTallies: event =>
      settled(() => partnerTalliesOf(all().filter(one => one.event === event))),

    firstWaiting: (event, date, most) =>
      first(event, date, one => one.status === 'waiting' && one.participants.length <= most),
    position: (event, date, turn) =>
      settled(
        () => of(event, date).filter(one => one.status === 'waiting' && one.turn <= turn).length,
      ),
    firstDueOffer: (now, besides = []) =>
      settled(
        () =>
          all()
            .filter(({status, offerEndsAt = ''}) => status === 'offered' && offerEndsAt <= now)
            .filter(({event}) => !besides.includes(event))
            .sort((one, other) => compare(one.offerEndsAt ?? '', other.offerEndsAt ?? ''))[0],
      ),
    firstUnreminded: (event, date, before) =>
      first(
        event,
        date,
        one => one.status === 'confirmed' && !one.remindedAt && one.createdAt < before,
      ),
    firstUntold: (event, date, told) =>
      first(event, date, one => one.status !== 'cancelled' && one.told !== told),
    keptDates: () =>
      settled(() =>
        groups(all(), ({event, date, lastDay}) => [event, date, lastDay]).map(
          ([{event, date, lastDay}]) => ({event, date, lastDay}),
        ),
      ),
  };
}

const compare = (one: string, other: string) => Number(one > other) - Number(one < other);

const inOrder = (one: SignUpRecord, other: SignUpRecord) =>
  compare(one.event, other.event) || compare(one.date, other.date) || one.turn - other.turn;

const peopleOf = (signUps: Rows) =>
  signUps.reduce((sum, {participants}) => sum + participants.length, 0);

function tallyOf(all: Rows): Tally {
  const of = (status: SignUpStatus) => all.filter(one => one.status === status);
  const waiting = of('waiting');
  return {
    confirmed: peopleOf(of('confirmed')),
    offered: peopleOf(of('offered')),
    waiting: peopleOf(waiting),
    waitingSignUps: waiting.length,
    smallestWaiting: waiting
      .map(({participants}) => participants.length)
      .sort((one, other) => one - other)[0],
    lastTurn: Math.max(0, ...all.map(({turn}) => turn)),
  };
}

function sessionsIn(all: Rows): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const chosen = all
    .filter(({status}) => status === 'confirmed' || status === 'offered')
    .flatMap(({participants}) => participants.flatMap(({sessions}) => sessions));
  for (const session of chosen) sums.set(session, (sums.get(session) ?? 0) + 1);
  return sums;
}

function matches(signUp: SignUpRecord, {event, date, statuses, session, words = ''}: SignUpFilter) {
  const text = searchText(signUp);
  return (
    (event === undefined || signUp.event === event) &&
    (date === undefined || signUp.date === date) &&
    (!statuses || statuses.includes(signUp.status)) &&
    (session === undefined ||
      signUp.participants.some(({sessions}) => sessions.includes(session))) &&
    searchWords(words).every(word => text.includes(word))
  );
}

const chosenIn = ({participants}: SignUpRecord) => participants.flatMap(({sessions}) => sessions);

const withRenamed = (signUp: SignUpRecord, from: string, to: string): SignUpRecord => ({
  ...signUp,
  participants: signUp.participants.map(person => ({
    ...person,
    sessions: person.sessions.map(session => (session === from ? to : session)).sort(),
  })),
});

const isOf = ({emailKey, participants}: SignUpRecord, key: string) =>
  emailKey === key || participants.some(({email}) => email && keyOf(email) === key);

const groups = (all: Rows, keyOf: (one: SignUpRecord) => readonly unknown[]) => [
  ...groupedBy(all, one => JSON.stringify(keyOf(one))).values(),
];

const byStatus = (one: {status: SignUpStatus}, other: {status: SignUpStatus}) =>
  SIGN_UP_STATUSES.indexOf(one.status) - SIGN_UP_STATUSES.indexOf(other.status);

const eventTalliesOf = (all: Rows): readonly EventTally[] =>
  groups(all, ({event, date, status}) => [event, date, status])
    .map(group => ({
      event: group[0].event,
      date: group[0].date,
      status: group[0].status,
      signUps: group.length,
      people: peopleOf(group),
    }))
    .sort(
      (one, other) =>
        compare(one.event, other.event) || compare(one.date, other.date) || byStatus(one, other),
    );

const partnerTalliesOf = (all: Rows): readonly PartnerTally[] =>
  groups(all, ({partner, campaign, status}) => [partner, campaign, status])
    .map(group => ({
      partner: group[0].partner ?? '',
      campaign: group[0].campaign,
      status: group[0].status,
      signUps: group.length,
      people: peopleOf(group),
    }))
    .sort((one, other) => compare(one.partner, other.partner) || byStatus(one, other));
