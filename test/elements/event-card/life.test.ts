import {expect} from '@open-wc/testing';
import {inside} from '../../support/mount.ts';
import type {Published} from '../../support/an-entry.ts';
import {cardText, mountCard, partText} from './mount-card.ts';

const REGISTRATION = {registration: {url: 'https://beboerhus.example/tilmeld'}};
const EVENING = {startDate: '2026-12-03T18:00', endDate: '2026-12-03T21:00'};

interface Stage {
  readonly when: string;
  readonly fields?: Published;
  readonly now?: string;
  readonly says: string;
  /** Whether one can sign up. */
  readonly open: boolean;
}

const stages: readonly Stage[] = [
  {
    when: 'has few places left',
    fields: {remainingAttendeeCapacity: 3},
    says: 'Kun 3 pladser tilbage',
    open: true,
  },
  {
    when: 'has one place left',
    fields: {remainingAttendeeCapacity: 1},
    says: 'Kun 1 plads tilbage',
    open: true,
  },
  {
    when: 'is full and has a waiting list',
    fields: {remainingAttendeeCapacity: 0},
    says: 'Alle pladser er taget – der er venteliste',
    open: true,
  },
  {
    when: 'is full and has none',
    fields: {
      remainingAttendeeCapacity: 0,
      registration: {...REGISTRATION.registration, waitingList: false},
    },
    says: 'Alle pladser er taget',
    open: false,
  },
  {
    when: 'takes no more sign-ups',
    fields: {registration: {...REGISTRATION.registration, closes: '2026-11-20'}},
    says: 'Tilmeldingen er lukket',
    open: false,
  },
  {when: 'is today', now: '2026-12-03T10:00', says: 'I dag', open: true},
  {when: 'is going on', now: '2026-12-03T19:00', says: 'I gang nu', open: true},
  {when: 'is over', now: '2026-12-04T10:00', says: 'Er afholdt', open: false},
  {when: 'is cancelled', fields: {eventStatus: 'EventCancelled'}, says: 'Aflyst', open: false},
  {
    when: 'is postponed',
    fields: {eventStatus: 'https://schema.org/EventPostponed'},
    says: 'Udskudt – ny dato følger',
    open: false,
  },
  {
    when: 'is moved to another day',
    fields: {eventStatus: 'EventRescheduled', previousStartDate: '2026-11-30'},
    says: 'Flyttet fra 30. november',
    open: true,
  },
  {
    when: 'is moved online',
    fields: {eventStatus: 'EventMovedOnline'},
    says: 'Holdes nu online',
    open: true,
  },
  {
    when: 'has a provisional programme',
    fields: {provisional: true},
    says: 'Foreløbigt program',
    open: true,
  },
];

describe('<event-card> through the life of an event', () => {
  for (const {when, fields, now, says, open} of stages) {
    describe(`that ${when}`, () => {
      const mountStage = () => mountCard({...EVENING, ...REGISTRATION, ...fields}, {now});

      it(`says "${says}"`, async () => {
        expect(partText(await mountStage(), 'state')).to.equal(says);
      });

      it(`${open ? 'leads to' : 'has no'} sign-up`, async () => {
        expect(Boolean(inside(await mountStage(), '[part="action"]'))).to.equal(open);
      });

      it('is accessible', async () => {
        await expect(await mountStage()).to.be.accessible();
      });
    });
  }

  it('says of an event without a date that it is to follow', async () => {
    const card = await mountCard({startDate: undefined});
    expect(partText(card, 'when')).to.equal('Dato følger');
  });

  it('says nothing of how it stands when all is as usual', async () => {
    expect(partText(await mountCard(EVENING), 'state')).to.equal('');
  });

  it('tells from when one can sign up', async () => {
    const card = await mountCard({
      registration: {...REGISTRATION.registration, opens: '2026-11-24T12:00'},
    });
    expect(partText(card, 'actions')).to.match(/Tilmelding åbner 24\. november kl\. 12\.00/);
  });

  it('lets visitors join the waiting list', async () => {
    const card = await mountCard({...REGISTRATION, remainingAttendeeCapacity: 0});
    expect(partText(card, 'action')).to.equal('Skriv dig på ventelisten');
  });

  it('says where an event that is moved online no longer is', async () => {
    const card = await mountCard({eventStatus: 'EventMovedOnline', location: 'Beboerhuset'});
    expect(partText(card, 'where')).to.equal('Online');
  });

  describe('that is over, with something to tell', () => {
    const held = () =>
      mountCard(
        {
          ...EVENING,
          ...REGISTRATION,
          description: 'Kom og vær med.',
          offers: {price: 50, priceCurrency: 'DKK'},
          subjectOf: {
            '@type': 'Article',
            headline: 'En aften med 40 naboer',
            articleBody: 'Det blev en god aften.',
            image: [
              {
                url: 'https://beboerhus.example/a.jpg',
                description: 'Bordet',
                width: 600,
                height: 400,
              },
              {url: 'https://beboerhus.example/b.jpg', description: 'Køkkenet'},
            ],
          },
        },
        {now: '2026-12-10T10:00'},
      );

    it('tells how it went', async () => {
      expect(partText(await held(), 'recap')).to.match(
        /^En aften med 40 naboer .*Det blev en god aften\./,
      );
    });

    it('shows its pictures with words for them', async () => {
      const images = [...((await held()).shadowRoot?.querySelectorAll('img') ?? [])];
      expect(images.map(({alt}) => alt)).to.eql(['Bordet', 'Køkkenet']);
    });

    it('tells no price that no one can pay any more', async () => {
      expect(cardText(await held())).not.to.contain('50');
    });

    it('keeps the invitation behind a button', async () => {
      const card = await held();
      inside(card, '[part="more"]')?.click();
      await card.updateComplete;
      expect(cardText(card)).to.contain('Kom og vær med.');
    });

    it('is accessible', async () => {
      await expect(await held()).to.be.accessible();
    });
  });
});
