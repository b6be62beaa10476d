import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feed, options, shown, visit} from './a-site.ts';

const published = {
  name: 'Sager der Samler',
  events: [
    {identifier: 'later', name: 'Senere', startDate: '2999-11-02', url: '/senere'},
    {
      '@id': 'https://events.example.org/#bak-op',
      name: 'Bak op! Dage & <Nætter>',
      url: 'https://events.example.org/bak-op',
      subEvent: [{startDate: '2999-09-24T09:00'}, {eventSchedule: {startDate: '2999-10-01'}}],
    },
    {identifier: 'past', name: 'Før', startDate: '2001-01-01'},
    {'@type': 'Place', name: 'Vestergade'},
  ],
};

const having = (body: unknown, code = 200) => ({
  answers: {[feed]: {code, body: typeof body === 'string' ? body : JSON.stringify(body)}},
});

/** What stands inside the element. */
const inside = (shortcode: string, body: unknown = published, code = 200) =>
  /^<[^>]*>([^]*)<\/[^>]*>$/.exec(shown(shortcode, having(body, code)))?.[1];

const bakOp =
  '<a href="https://events.example.org/bak-op">Bak op! Dage &amp; &lt;Nætter&gt;</a>,' +
  ' <time datetime="2999-09-24">24. September 2999</time>';
const later =
  '<a href="https://events.example.org/senere">Senere</a>,' +
  ' <time datetime="2999-11-02">2. November 2999</time>';

describe('an element into which the author wrote nothing', () => {
  it('has the name, the link and the date of its event', () => {
    assert.equal(inside('[opslag event="bak-op" /]'), bakOp);
  });

  it('has those of the next one where no event is named', () => {
    assert.equal(inside('[opslag element="signup-form" /]'), bakOp);
  });

  it('has those of what has been, where that is named', () => {
    assert.equal(
      inside('[opslag event="past" /]'),
      'Før, <time datetime="2001-01-01">1. January 2001</time>',
    );
  });

  describe('whose event has no page of its own', () => {
    const event = (fields: object) => ({
      identifier: 'soup',
      name: 'Suppe & sang',
      startDate: '2999-01-02',
      ...fields,
    });
    const date = ', <time datetime="2999-01-02">2. January 2999</time>';
    const mail =
      '<a href="mailto:bo@house.example?subject=Sign-up%3A%20Suppe%20%26%20sang">' +
      'Sign up by e-mail to bo@house.example</a>';
    const cases = [
      {
        has: 'the page where one signs up',
        registration: {url: '/tilmeld', email: 'bo@house.example'},
        reads: `<a href="https://events.example.org/tilmeld">Suppe &amp; sang</a>${date}`,
      },
      {
        has: 'the mail to sign up by',
        registration: {email: 'bo@house.example'},
        reads: `Suppe &amp; sang${date}, ${mail}`,
      },
      {
        has: 'no mail to what is no address',
        registration: {email: '"><b>@x'},
        reads: `Suppe &amp; sang${date}`,
      },
      {
        has: 'no mail when it is over',
        startDate: '2001-01-02',
        registration: {email: 'bo@house.example'},
        reads: 'Suppe &amp; sang, <time datetime="2001-01-02">2. January 2001</time>',
      },
      {
        has: 'no mail when it is cancelled',
        eventStatus: 'https://schema.org/EventCancelled',
        registration: {email: 'bo@house.example'},
        reads: `Suppe &amp; sang${date}`,
      },
    ];

    for (const {has, reads, ...fields} of cases) {
      it(`has ${has}`, () => {
        assert.equal(inside('[opslag event="soup" /]', event(fields)), reads);
      });
    }
  });

  it('has a line for each event of a list that is yet to come', () => {
    const lines = inside('[opslag element="event-list" /]') ?? '';
    assert.equal(lines.replaceAll(/<br ?\/?>/g, '|'), `${bakOp}|${later}`);
  });

  it('has nothing where the event is not in the feed', () => {
    assert.equal(inside('[opslag event="nowhere" /]'), '');
  });

  it('has nothing where the feed cannot be had or read', () => {
    const bodies = ['', '<html>', '[', 'null', '7', '{"events": 5}', '{"events": [1, null, [[]]]}'];
    assert.deepEqual(
      [...bodies.map(body => inside('[opslag /]', body)), inside('[opslag /]', published, 500)],
      Array<string>(8).fill(''),
    );
  });

  it('reads the forms a feed has', () => {
    const event = {'@type': 'Event', name: 'Ét', startDate: '2999-01-02'};
    const forms = [event, [event], {'@graph': [event]}, {itemListElement: [{item: event}]}];
    assert.deepEqual(
      forms.map(form => inside('[opslag /]', form)),
      Array<string>(4).fill('Ét, <time datetime="2999-01-02">2. January 2999</time>'),
    );
  });
});

describe('asking for the feed', () => {
  it('is done once for a page with several elements', () => {
    const posts = ['[opslag /]', '[opslag element="event-list" /]'];
    assert.equal(visit({options, posts, ...having(published)}).requests.length, 1);
  });

  it('is done once for a feed that is down', () => {
    assert.equal(
      visit({options, posts: ['[opslag /]', '[opslag /]'], ...having('', 503)}).requests.length,
      1,
    );
  });

  it('takes two seconds and two megabytes at most', () => {
    const [request] = visit({options, posts: ['[opslag /]'], ...having(published)}).requests;
    assert.deepEqual([request?.timeout, request?.limit_response_size], [2, 2 * 1024 * 1024]);
  });

  it('is not done where the author wrote what to show', () => {
    const posts = ['[opslag]Se her[/opslag]'];
    assert.equal(visit({options, posts, ...having(published)}).requests.length, 0);
  });
});
