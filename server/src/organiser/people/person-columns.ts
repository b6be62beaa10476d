import type {EventEntry, Offer} from '../../../../src/feed/model.ts';
import {totalOf} from '../../../../src/programme/price.ts';
import {sessionsOf} from '../../../../src/programme/sessions.ts';
import type {EventNames} from '../../filing/names.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import type {Settings} from '../../surroundings.ts';
import {dateWords} from '../events/date-words.ts';
import {campaignWords} from '../events/partners.ts';
import type {OrganiserWords} from '../words.ts';
import {
  answerOf,
  answerValue,
  column,
  detail,
  moment,
  number,
  once,
  text,
  type Person,
  type PersonColumn,
} from './person-values.ts';

/** What the columns are made from. */
export interface ColumnSource {
  /** Missing when the feed has the event no longer. */
  readonly entry: EventEntry | undefined;
  readonly names: EventNames;
  readonly words: OrganiserWords;
  readonly settings: Settings;
}

/** Gives everything that is told of the people of an event, in the order of a sign-up. */
export function personColumns(source: ColumnSource): readonly PersonColumn[] {
  return [...identity(source), ...details(source), ...invoice(source), ...origin(source)];
}

const identity = ({entry, names, words, settings}: ColumnSource): readonly PersonColumn[] => {
  const {organiser} = words;
  return [
    column(organiser.column.reference, ({signUp}) => text(signUp.reference)),
    column(organiser.column.status, ({signUp}) => text(organiser.status[signUp.status])),
    column(organiser.column.date, ({signUp}) =>
      text(dateWords(signUp.date, entry, words.words.text, names)),
    ),
    column(organiser.field.name, ({participant}) => text(participant.name)),
    column(organiser.field.email, ({signUp, participant, index}) =>
      text(index === 0 ? signUp.contact.email : participant.email),
    ),
    column(
      organiser.field.phone,
      once(({contact}) => text(contact.phone)),
    ),
    column(organiser.field.organization, ({signUp}) => text(signUp.contact.organization)),
    column(organiser.column.contact, ({signUp, index}) =>
      index === 0 ? undefined : text(signUp.contact.name),
    ),
    column(organiser.column.arrived, ({participant}) => moment(participant.arrivedAt, settings)),
  ];
};

const details = ({entry, names, words}: ColumnSource): readonly PersonColumn[] => {
  const {organiser} = words;
  const offers = entry?.offers ?? [];
  const sessions = sessionNames(entry, names);
  const offerOf = ({signUp, participant}: Person): Offer | undefined =>
    offers.find(({id}) => id === (participant.offer ?? signUp.offer));
  const total = (person: Person) => {
    const offer = offerOf(person);
    return offer ? totalOf(offer) : {};
  };
  return [
    ...(offers.length > 1
      ? [detail(organiser.column.offer, person => text(offerOf(person)?.name))]
      : []),
    ...(offers.some(({price}) => price)
      ? [
          column(organiser.column.net, person => number(total(person).net)),
          column(organiser.column.gross, person => number(total(person).gross)),
        ]
      : []),
    ...(sessions.size
      ? [
          detail(organiser.column.sessions, ({participant}) =>
            text(namesOfChosen(participant.sessions, sessions).join(', ')),
          ),
        ]
      : []),
    ...(entry?.registration?.questions ?? []).map(question =>
      detail(question.label, person => answerValue(question, answerOf(person, question), words)),
    ),
  ];
};

/** Gives sessions by their ids, in order of time; after them those that have left the feed. */
function sessionNames(
  entry: EventEntry | undefined,
  {sessions}: EventNames,
): ReadonlyMap<string, string> {
  const offered = entry ? sessionsOf(entry).map(({id, item}) => [id, item.name] as const) : [];
  const others = sessions.map(({id, name}) => [id, name ?? id] as const);
  const known = new Set(offered.map(([id]) => id));
  return new Map([...offered, ...others.filter(([id]) => !known.has(id))]);
}

const namesOfChosen = (chosen: readonly string[], names: ReadonlyMap<string, string>) => [
  ...[...names].flatMap(([id, name]) => (chosen.includes(id) ? [name] : [])),
  ...chosen.filter(id => !names.has(id)),
];

const invoice = ({entry, words: {organiser}}: ColumnSource): readonly PersonColumn[] => {
  if (!entry?.registration?.payments.length) return [];
  const {invoice: label} = organiser;
  const line = (
    heading: string,
    name: keyof NonNullable<SignUpRecord['invoice']>,
  ): PersonColumn => ({
    heading,
    valueOf: once(({invoice}) => text(invoice?.[name])),
    place: 'invoice',
  });
  return [
    detail(
      label.payment,
      once(({payment}) => text(payment && label.payments[payment])),
    ),
    line(label.organization, 'organization'),
    line(label.number, 'number'),
    line(label.gln, 'gln'),
    line(label.order, 'order'),
    line(label.attention, 'attention'),
    line(label.email, 'email'),
  ];
};

const origin = ({words: {organiser}, settings}: ColumnSource): readonly PersonColumn[] => [
  column(organiser.column.partner, ({signUp}) => text(signUp.partner)),
  column(organiser.column.campaign, ({signUp}) => text(campaignWords(signUp.campaign))),
  column(organiser.column.signedUp, ({signUp}) => moment(signUp.createdAt, settings)),
  column(organiser.column.cancelled, ({signUp}) => moment(signUp.cancelledAt, settings)),
];
