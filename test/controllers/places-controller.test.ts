import {expect} from '@open-wc/testing';
import {PlacesController, type PlacesQuestion} from '../../src/controllers/places-controller.ts';
import {until} from '../support/mount.ts';
import {API, serving, useNetwork} from '../support/network.ts';
import {aPublishedFeed} from '../support/server/published.ts';

/** An event on one date has it under its own name. */
const DATE = 'folkemoede';

/** A page that asks for the places of one event after the other. */
function asking(first: PlacesQuestion | undefined) {
  let question = first;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const places = new PlacesController(host, () => question);
  const ask = (next: PlacesQuestion | undefined) => {
    question = next;
    places.hostUpdated();
  };
  ask(first);
  return {places, ask};
}

describe('the places a form knows of', () => {
  useNetwork();

  const others = [
    {when: 'another event', next: {api: API, event: 'debate'}},
    {when: 'an event without a limit', next: undefined},
  ];

  for (const {when, next} of others) {
    it(`are forgotten when it shows ${when}`, async () => {
      serving(aPublishedFeed());
      const {places, ask} = asking({api: API, event: 'folkemoede'});
      await until(() => places.remainingOn(DATE) === 12, 'the places were never counted');
      ask(next);
      expect(places.remainingOn(DATE)).to.equal(undefined);
    });
  }

  it('stay while they are counted anew', async () => {
    serving(aPublishedFeed());
    const {places} = asking({api: API, event: 'folkemoede'});
    await until(() => places.remainingOn(DATE) === 12, 'the places were never counted');
    places.refresh();
    places.hostUpdated();
    expect(places.remainingOn(DATE)).to.equal(12);
  });
});
