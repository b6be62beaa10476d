import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {PartnerTally} from '../../storage/records.ts';
import {tableOf} from '../parts/table.ts';
import type {SignedInVisit} from '../visit.ts';

/** Who brought how many, over all statuses but cancelled. */
export interface PartnerNumbers {
  readonly partner: string;
  /** The `utm_…` of the page's address, in one line; empty without. */
  readonly campaign: string;
  readonly signUps: number;
  /** With a place. */
  readonly people: number;
  /** On the waiting list, or held a place. */
  readonly waiting: number;
  readonly cancelled: number;
}

/** Adds up who brought whom: a line for each partner and campaign, those who brought most first. */
export function partnerNumbers(tallies: readonly PartnerTally[]): readonly PartnerNumbers[] {
  const lines = new Map<string, PartnerNumbers>();
  for (const {partner, campaign, status, signUps, people} of tallies) {
    const words = campaignWords(campaign);
    const key = JSON.stringify([partner, words]);
    const line = lines.get(key) ?? nobody(partner, words);
    lines.set(key, {
      ...line,
      signUps: line.signUps + signUps,
      people: line.people + (status === 'confirmed' ? people : 0),
      waiting: line.waiting + (status === 'waiting' || status === 'offered' ? people : 0),
      cancelled: line.cancelled + (status === 'cancelled' ? people : 0),
    });
  }
  return [...lines.values()].sort(
    (one, other) => other.people - one.people || other.signUps - one.signUps,
  );
}

/** Writes a campaign in one line: `utm_source=newsletter, utm_campaign=autumn`. */
export const campaignWords = (campaign: PartnerTally['campaign']): string =>
  Object.entries(campaign ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

const nobody = (partner: string, campaign: string): PartnerNumbers => ({
  ...{partner, campaign},
  ...{signUps: 0, people: 0, waiting: 0, cancelled: 0},
});

/** Shows who brought how many. */
export function partnersTable(
  tallies: readonly PartnerTally[],
  {words: {organiser}}: SignedInVisit,
): Content | string {
  const lines = partnerNumbers(tallies);
  if (!lines.length) return '';
  const {column, status} = organiser;
  const count = (of: (line: PartnerNumbers) => number) => (line: PartnerNumbers) => of(line) || '';
  return html`<section>
    <h2>${organiser.event.partners}</h2>
    ${tableOf(
      organiser.event.partnersCaption,
      [
        {
          heading: column.partner,
          kind: 'head',
          cell: ({partner}) => partner || organiser.event.noPartner,
        },
        {heading: column.campaign, cell: ({campaign}) => campaign},
        {heading: column.signUps, kind: 'number', cell: ({signUps}) => signUps},
        {heading: status.confirmed, kind: 'number', cell: ({people}) => people},
        {heading: status.waiting, kind: 'number', cell: count(({waiting}) => waiting)},
        {heading: status.cancelled, kind: 'number', cell: count(({cancelled}) => cancelled)},
      ],
      lines,
    )}
  </section>`;
}
