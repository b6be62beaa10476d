import {expect} from '@open-wc/testing';
import {twoDays} from '../../support/an-entry.ts';
import {readableText} from '../../support/readable.ts';
import {mountCard, partText} from './mount-card.ts';

const series = (...subEvent: readonly unknown[]) => ({
  '@type': 'EventSeries',
  startDate: undefined,
  subEvent,
  registration: {url: 'https://beboerhus.example/tilmeld'},
});

const DECEMBER = twoDays('december', '2026-12-10', '2026-12-11');

/** What is told of each date. */
const dates = (card: Element) =>
  [...(card.shadowRoot?.querySelectorAll('.dates > li') ?? [])].map(readableText);

describe('<event-card> with alternative dates', () => {
  it('says that there is a choice', async () => {
    const card = await mountCard(series(DECEMBER, twoDays('januar', '2027-01-14', '2027-01-15')));
    expect(partText(card, 'when')).to.match(/^Vælg mellem 2 datoer/);
  });

  it('tells the days and hours of each', async () => {
    const card = await mountCard(series(DECEMBER, twoDays('januar', '2027-01-14', '2027-01-15')));
    expect(dates(card)).to.eql([
      '10.–11. december torsdag–fredag, begge dage kl. 9.00–16.00',
      '14.–15. januar 2027 torsdag–fredag, begge dage kl. 9.00–16.00',
    ]);
  });

  const standings = [
    {
      when: 'few places are left',
      rest: {remainingAttendeeCapacity: 2},
      says: 'Kun 2 pladser tilbage',
    },
    {
      when: 'no place is left',
      rest: {remainingAttendeeCapacity: 0},
      says: 'Alle pladser er taget – der er venteliste',
    },
    {when: 'it is cancelled', rest: {eventStatus: 'EventCancelled'}, says: 'Aflyst'},
    {when: 'it is moved online', rest: {eventStatus: 'EventMovedOnline'}, says: 'Holdes nu online'},
  ];

  for (const {when, rest, says} of standings) {
    it(`says so beside the date when ${when}`, async () => {
      const card = await mountCard(
        series(DECEMBER, twoDays('j', '2027-01-14', '2027-01-15', rest)),
      );
      expect(dates(card)[1]).to.match(new RegExp(`${says}$`));
    });
  }

  it('speaks of no choice when one date is left', async () => {
    const card = await mountCard(series(twoDays('a', '2026-09-24', '2026-09-25'), DECEMBER));
    expect(partText(card, 'when')).to.match(/^24\.–25\. september .* Er afholdt 10\.–11\./);
  });

  it('says once that an event is cancelled with all its dates', async () => {
    const fields = series(DECEMBER, twoDays('januar', '2027-01-14', '2027-01-15'));
    const card = await mountCard({...fields, eventStatus: 'EventCancelled'});
    expect(partText(card, 'when').match(/Aflyst/g)).to.have.length(1);
  });

  it('is accessible', async () => {
    const card = await mountCard(series(DECEMBER, twoDays('januar', '2027-01-14', '2027-01-15')));
    await expect(card).to.be.accessible();
  });
});
