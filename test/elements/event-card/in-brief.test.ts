import {expect} from '@open-wc/testing';
import {INVITATION, mountCard, partText} from './mount-card.ts';

/** What is read on the button that opens a card, before the name of the event. */
const wordsOnButton = async (...card: Parameters<typeof mountCard>) =>
  partText(await mountCard(card[0], {...card[1], compact: true}), 'more').split(/ ?:/)[0];

describe('<event-card> in brief', () => {
  it('promises the invitation where there is one', async () => {
    expect(await wordsOnButton(INVITATION)).to.equal('Læs hele invitationen');
  });

  it('promises no invitation where there is none', async () => {
    expect(await wordsOnButton({})).to.equal('Læs mere');
  });

  it('promises no invitation to what is over, where it tells how it went', async () => {
    const recap = {'@type': 'Report', articleBody: 'Alle tog noget med.'};
    const told = {...INVITATION, subjectOf: recap};
    expect(await wordsOnButton(told, {now: '2026-12-10T10:00'})).to.equal('Læs mere');
  });
});
