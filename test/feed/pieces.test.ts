import {expect} from '@open-wc/testing';
import {readInPieces} from '../../src/feed/read.ts';
import {wallClock} from '../../src/format/zone.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/an-entry.ts';
import {readOk} from '../support/read.ts';

const item = (name: string) => ({name, startDate: '2026-12-03T10:00'});

describe('reading a feed in pieces', () => {
  const subEvent = [item('En'), {...item('To'), subEvent: [item('Et spørgsmål')]}, item('Tre')];
  const published = aPublishedFeed(aPublishedEvent({subEvent}));

  it('stops before each event and each point of a programme, those within points too', () => {
    const stops = [...readInPieces(published, {clock: wallClock})];
    expect(stops).to.have.length(1 + 4);
  });

  it('comes to the same as reading it at once', () => {
    const pieces = readInPieces(published, {clock: wallClock});
    let piece = pieces.next();
    while (!piece.done) piece = pieces.next();
    expect(piece.value).to.have.property('feed').that.deep.equals(readOk(published).feed);
  });
});
