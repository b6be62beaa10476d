import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {inside, until} from '../../support/mount.ts';
import {texts, timelineWith} from './mounted.ts';

const twoDays = [
  {name: 'Viden', startDate: '2026-12-03T10:00'},
  {name: 'Smedje', startDate: '2026-12-04T09:00'},
];

describe('a programme of several days', () => {
  it('shows all of them', async () => {
    const timeline = await timelineWith(twoDays);
    expect(texts(timeline, '[part=title]')).to.deep.equal(['Viden', 'Smedje']);
  });

  it('has a way to each of them', async () => {
    const timeline = await timelineWith(twoDays);
    const [first, second] = texts(timeline, 'nav button');
    expect(first).to.match(/3\. december$/);
    expect(second).to.match(/4\. december$/);
  });

  it('marks today among them', async () => {
    const timeline = await timelineWith(twoDays, {now: '2026-12-04T12:00'});
    expect(texts(timeline, 'nav [aria-current=date]')).to.have.lengthOf(1);
  });

  it('takes the reading position to a day with the keyboard', async () => {
    const timeline = await timelineWith(twoDays);
    inside(timeline, 'nav li:last-child button')?.focus();
    await sendKeys({press: 'Enter'});
    const [, second] = timeline.shadowRoot?.querySelectorAll('h2') ?? [];
    await until(
      () => timeline.shadowRoot?.activeElement === second,
      'the second day never got the focus',
    );
  });

  it('is walked through from day to day with the tab key', async () => {
    const timeline = await timelineWith(twoDays);
    inside(timeline, 'nav li:first-child button')?.focus();
    await sendKeys({press: 'Tab'});
    expect(timeline.shadowRoot?.activeElement).to.equal(
      inside(timeline, 'nav li:last-child button'),
    );
  });
});

describe('a programme of one day', () => {
  it('has no way to its days', async () => {
    const timeline = await timelineWith(twoDays.slice(0, 1));
    expect(inside(timeline, 'nav')).not.to.exist;
  });
});
