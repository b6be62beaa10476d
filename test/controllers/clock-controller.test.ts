import {expect} from '@open-wc/testing';
import {ClockController} from '../../src/controllers/clock-controller.ts';
import {aMoment} from '../support/an-entry.ts';

const HOST = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

/** Tells how long a clock waits for a moment in Copenhagen, in milliseconds. */
function waitAt(instant: string, change: string): number | undefined {
  const {setTimeout, Date: RealDate} = globalThis;
  let waits: number | undefined;
  class StoppedDate extends RealDate {
    static override now = () => RealDate.parse(instant);
  }
  Object.assign(globalThis, {
    Date: StoppedDate,
    setTimeout: (_: unknown, wait: number) => {
      waits = wait;
      return 0;
    },
  });
  try {
    new ClockController(HOST, () => '').wakeAt(aMoment(change), 'Europe/Copenhagen');
  } finally {
    Object.assign(globalThis, {setTimeout, Date: RealDate});
  }
  return waits;
}

describe('the clock', () => {
  it('waits until the next change', () => {
    expect(waitAt('2026-11-22T10:00Z', '2026-11-22T11:30')).to.be.within(1_800_000, 1_800_100);
  });

  it('waits a minute where the autumn has the hour of the change twice', () => {
    expect(waitAt('2026-10-25T01:10Z', '2026-10-25T02:30')).to.equal(60_000);
  });
});
