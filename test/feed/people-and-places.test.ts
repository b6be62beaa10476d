import {expect} from '@open-wc/testing';
import {problemsOf, readEvent} from '../support/read.ts';

/** Only what is known of a person or place: what is missing is not compared. */
const known = (thing: object | undefined) =>
  Object.fromEntries(Object.entries(thing ?? {}).filter(([, value]) => value !== undefined));

describe('a person', () => {
  const cases: {when: string; performer: unknown; person: object}[] = [
    {
      when: 'there is only a name',
      performer: 'Asta Holm',
      person: {kind: 'person', name: 'Asta Holm', confirmation: 'confirmed'},
    },
    {
      when: 'there is a title and an employer',
      performer: {name: 'Asta Holm', jobTitle: 'kok', worksFor: {name: 'Kantinen'}},
      person: {
        kind: 'person',
        name: 'Asta Holm',
        jobTitle: 'kok',
        organization: 'Kantinen',
        confirmation: 'confirmed',
      },
    },
    {
      when: 'they have yet to agree',
      performer: {name: 'Asta Holm', confirmed: false},
      person: {kind: 'person', name: 'Asta Holm', confirmation: 'tentative'},
    },
    {
      when: 'they have yet to be named',
      performer: {jobTitle: 'representant', worksFor: 'KS'},
      person: {
        kind: 'person',
        jobTitle: 'representant',
        organization: 'KS',
        confirmation: 'unnamed',
      },
    },
    {
      when: 'schema.org’s Role says what they do',
      performer: {'@type': 'PerformanceRole', roleName: 'host', performer: {name: 'Asta Holm'}},
      person: {kind: 'person', name: 'Asta Holm', role: 'host', confirmation: 'confirmed'},
    },
    {
      when: 'schema.org’s Role holds a bare name',
      performer: {'@type': 'Role', roleName: 'host', performer: 'Asta Holm'},
      person: {kind: 'person', name: 'Asta Holm', role: 'host', confirmation: 'confirmed'},
    },
    {
      when: 'it is an organisation',
      performer: {'@type': 'MusicGroup', name: 'Husorkestret'},
      person: {kind: 'organization', name: 'Husorkestret', confirmation: 'confirmed'},
    },
  ];

  for (const {when, performer, person} of cases) {
    it(`is read when ${when}`, () => {
      expect(known(readEvent({performer}).people[0])).to.deep.equal(person);
    });
  }

  it('has the role of the field they are named in, unless they have their own', () => {
    const {people} = readEvent({
      organizer: 'Huset',
      contributor: [{name: 'Asta Holm'}, {name: 'Bo Friis', role: 'indleder'}],
    });
    expect(people.map(({role}) => role)).to.deep.equal(['organizer', 'contributor', 'indleder']);
  });

  it('is left out when there is nothing to know of them', () => {
    expect(readEvent({performer: [{}, '', null, 'Asta Holm']}).people).to.have.length(1);
  });
});

describe('a place', () => {
  const address = {
    streetAddress: 'Vestergade 43',
    postalCode: 8000,
    addressLocality: 'Aarhus C',
    addressCountry: {'@type': 'Country', name: 'Danmark'},
  };
  const cases: {when: string; location: unknown; place: object}[] = [
    {when: 'it is a name', location: 'Salen', place: {name: 'Salen', online: false}},
    {
      when: 'it has an address in parts',
      location: {name: 'Huset', address},
      place: {
        name: 'Huset',
        online: false,
        street: 'Vestergade 43',
        postalCode: '8000',
        locality: 'Aarhus C',
        country: 'Danmark',
      },
    },
    {
      when: 'its address is one text',
      location: {address: 'Vestergade 43, Aarhus'},
      place: {online: false, street: 'Vestergade 43, Aarhus'},
    },
    {
      when: 'it is online',
      location: {'@type': 'VirtualLocation', url: 'https://moede.example/1'},
      place: {online: true, url: 'https://moede.example/1'},
    },
    {
      when: 'one can also take part online',
      location: [{'@type': 'VirtualLocation', url: 'https://moede.example/1'}, {name: 'Salen'}],
      place: {name: 'Salen', online: false},
    },
  ];

  for (const {when, location, place} of cases) {
    it(`is read when ${when}`, () => {
      expect(known(readEvent({location}).place)).to.deep.equal(place);
    });
  }

  it('makes an event an online one when it is the only place there is', () => {
    const {attendance} = readEvent({location: {'@type': 'VirtualLocation', url: '/moede'}});
    expect(attendance).to.equal('OnlineEventAttendanceMode');
  });
});

describe('a status', () => {
  for (const eventStatus of [
    'EventCancelled',
    'https://schema.org/EventCancelled',
    'schema:EventCancelled',
  ]) {
    it(`is understood as ${eventStatus}`, () => {
      expect(readEvent({eventStatus}).status).to.equal('EventCancelled');
    });
  }

  it('that is no word of schema.org’s is reported', () => {
    expect(problemsOf({eventStatus: 'aflyst'})).to.deep.equal(['word-unknown eventStatus']);
  });
});

describe('a link', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,hej',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/1',
    'mailto:hej@example.org?bcc=evil@example.com',
  ]) {
    it(`is refused when it is ${url}`, () => {
      expect([readEvent({url}).url, ...problemsOf({url})]).to.deep.equal([
        undefined,
        'link-refused url',
      ]);
    });
  }

  const accepted = [
    {url: 'https://example.org/a?b=1', href: 'https://example.org/a?b=1'},
    {url: 'billet.html', href: 'https://beboerhus.example/opslag/billet.html'},
    {url: '/billet', href: 'https://beboerhus.example/billet'},
    {url: 'mailto:hej@example.org', href: 'mailto:hej@example.org'},
    {url: {'@id': 'https://example.org/1'}, href: 'https://example.org/1'},
    {url: 'https://example.org/?a=1&amp;b=2', href: 'https://example.org/?a=1&b=2'},
  ];

  for (const {url, href} of accepted) {
    it(`leads to ${href}`, () => {
      expect(readEvent({url}).url).to.equal(href);
    });
  }
});
