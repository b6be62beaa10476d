import {expect} from '@open-wc/testing';
import {text, texts, timelineWith} from './mounted.ts';

const withPeople = (performer: unknown, kind = 'talk') =>
  timelineWith([{name: 'Om os', kind, startDate: '18:00', performer}]);

describe('the people of a point', () => {
  it('have their title and organisation', async () => {
    const timeline = await withPeople({
      name: 'Annika Rosbring',
      jobTitle: 'projektledare',
      worksFor: 'Stockholms stad',
    });
    expect(text(timeline, '.people li')).to.equal(
      'Annika Rosbring, projektledare, Stockholms stad',
    );
  });

  it('are told to be unconfirmed', async () => {
    const timeline = await withPeople({
      name: 'Henrik Thomassen',
      worksFor: 'KL',
      confirmed: false,
    });
    expect(text(timeline, '.people li')).to.equal('Henrik Thomassen, KL (endnu ikke bekræftet)');
  });

  it('are told to be named later', async () => {
    const timeline = await withPeople({jobTitle: 'representant', worksFor: 'KS'});
    expect(text(timeline, '.people li')).to.equal('representant, KS (navn følger)');
  });

  it('stand under what they do', async () => {
    const timeline = await withPeople(
      [
        {name: 'Kristine Laake', role: 'introducer'},
        {name: 'Marie Harbo Dahle', role: 'introducer'},
        {name: 'Lisa Cooper', role: 'moderator'},
      ],
      'debate',
    );
    expect(texts(timeline, '.role, .people li')).to.deep.equal([
      'Indledere',
      'Kristine Laake',
      'Marie Harbo Dahle',
      'Moderator',
      'Lisa Cooper',
    ]);
  });

  it('stand under the organiser’s own words for what they do', async () => {
    const timeline = await withPeople({name: 'Lisa Cooper', role: 'dagens konferansier'});
    expect(text(timeline, '.role')?.toLowerCase()).to.equal('dagens konferansier');
  });

  it('are not called speakers where they speak', async () => {
    const timeline = await withPeople({name: 'Asta Holm', role: 'speaker'});
    expect(texts(timeline, '.role')).to.deep.equal([]);
  });
});
