import {newId} from '../secrets/random.ts';
import type {ChangeKind, SignUpRecord} from '../storage/records.ts';
import type {Transaction} from '../storage/store.ts';
import type {Surroundings} from '../surroundings.ts';
import {announce} from '../webhooks/announce.ts';
import type {WebhookKind} from '../webhooks/kinds.ts';

/** What happened to a sign-up. */
export interface Happening {
  readonly what: ChangeKind;
  /** `visitor`, `server`, or the address of an organiser. */
  readonly who: string;
  /** In a few words, without anything personal. */
  readonly detail?: string;
}

type Needs = Pick<Surroundings, 'clock' | 'random' | 'settings'>;

/** Writes into the log that something happened to a sign-up, and has the webhook told. */
export async function announceSignUp(
  tx: Transaction,
  {what, who, detail}: Happening,
  signUp: SignUpRecord,
  surroundings: Needs,
): Promise<void> {
  const {id, event} = signUp;
  await logChange(tx, {what, who, detail}, {signUp: id, event}, surroundings);
  const kind = kindOf(what, signUp);
  if (kind) await announce(tx, {kind, subject: id, data: dataOf(signUp)}, surroundings);
}

/**
 * Writes into the log that a person was erased from a sign-up. What the webhook was still to be told
 * of it names them and is taken back; it is told how the sign-up is now, or that it is no more.
 *
 * @param left - The sign-up as it is without them; missing where it went with them.
 */
export async function announceErasure(
  tx: Transaction,
  who: string,
  {id, event}: SignUpRecord,
  left: SignUpRecord | undefined,
  surroundings: Needs,
): Promise<void> {
  await logChange(tx, {what: 'erased', who}, {signUp: id, event}, surroundings);
  await tx.deliveries.removeAbout('webhook', id);
  const told = left
    ? {kind: 'sign-up.changed' as const, data: dataOf(left)}
    : {kind: 'sign-up.cancelled' as const, data: {id}};
  await announce(tx, {...told, subject: id}, surroundings);
}

/** Writes into the log what was done, about one sign-up, an event, or neither. */
export const logChange = (
  {changes}: Transaction,
  {what, who, detail}: Omit<Happening, 'detail'> & {readonly detail?: string | undefined},
  about: {readonly signUp?: string; readonly event?: string},
  {clock, random}: Pick<Surroundings, 'clock' | 'random'>,
): Promise<void> =>
  changes.add({id: newId(random), at: clock.now().toISOString(), who, what, detail, ...about});

function kindOf(what: ChangeKind, {status}: SignUpRecord): WebhookKind | undefined {
  switch (what) {
    case 'signed-up':
    case 'added-by-hand':
    case 'accepted':
    case 'offered':
      return `sign-up.${status}`;
    case 'changed':
    case 'moved':
      return 'sign-up.changed';
    case 'cancelled':
    case 'declined':
    case 'offer-lapsed':
      return 'sign-up.cancelled';
    default:
      return undefined;
  }
}

/** What the organiser's own programs are told, to know the sign-up again and whom it is about. */
const dataOf = ({
  id,
  reference,
  event,
  date,
  status,
  contact,
  participants,
  ...of
}: SignUpRecord) => ({
  ...{id, reference, event, date, status, contact},
  people: participants.map(({name, email}) => ({name, email})),
  partner: of.partner,
  campaign: of.campaign,
  createdAt: of.createdAt,
});
