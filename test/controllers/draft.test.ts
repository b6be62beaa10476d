import {expect} from '@open-wc/testing';
import {dropDraft, keepDraft, readDraft} from '../../src/controllers/draft.ts';

const draft = {
  entries: {'contact.name': ['Anne'], 'answers.themes': ['x', 'y']},
  attempt: {key: 'a-key', content: '{}'},
  held: false,
  isOut: false,
};

describe('a draft', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('is found again as it was', () => {
    keepDraft('form', draft);
    expect(readDraft('form')).to.deep.equal(draft);
  });

  it('is of one form alone', () => {
    keepDraft('form', draft);
    expect(readDraft('another')).to.equal(undefined);
  });

  it('is gone once dropped', () => {
    keepDraft('form', draft);
    dropDraft('form');
    expect(readDraft('form')).to.equal(undefined);
  });

  const ages = [
    {after: '1:59', minutes: 119, found: true},
    {after: '2:01', minutes: 121, found: false},
  ];

  for (const {after, minutes, found} of ages) {
    it(`is ${found ? 'still there' : 'gone'} ${after} hours after the last letter`, () => {
      keepDraft('form', draft, 0);
      expect(readDraft('form', minutes * 60_000) !== undefined).to.equal(found);
      expect(sessionStorage).to.have.length(found ? 1 : 0);
    });
  }

  it('of a time to come, as after a clock was set back, is gone', () => {
    keepDraft('form', draft, 60_000);
    expect(readDraft('form', 0)).to.equal(undefined);
  });

  for (const stored of ['', 'null', '[]', '{"entries":', '{"entries":7}', '{"entries":{"a":1}}']) {
    it(`does no harm when what is stored is ${stored || 'empty'}`, () => {
      keepDraft('form', draft);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', stored);
      const entries = Object.values(readDraft('form')?.entries ?? {});
      expect(entries.flat()).to.be.empty;
    });
  }
});
