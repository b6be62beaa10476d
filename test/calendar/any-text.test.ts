import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {anEntry} from '../support/an-entry.ts';
import {calendarEventOf, fileOf} from './calendar-file.ts';

/** What a calendar can hold of a text: lines end in one way, control characters are left out. */
const holdable = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const anyText = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 200}),
  fc.string({unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', '"', 'æ', '🎪'), minLength: 1}),
);

describe('any text in a calendar file', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(calendarEventOf(anEntry({name: text})).summary ?? '').to.equal(holdable(text));
      }),
    );
  });

  it('never makes a line of more than 75 octets', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(anyText, text => {
        const lines = fileOf(anEntry({name: text, summary: text})).split('\r\n');
        expect(Math.max(...lines.map(line => encoder.encode(line).length))).to.be.at.most(75);
      }),
    );
  });

  it('never adds a line of its own to the file', () => {
    fc.assert(
      fc.property(anyText, text => {
        const file = fileOf(anEntry({name: text, id: `x\r\nATTENDEE:${text}`}));
        expect(file).not.to.match(/^ATTENDEE/m);
      }),
    );
  });
});
