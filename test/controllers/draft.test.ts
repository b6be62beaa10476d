import {expect} from '@open-wc/testing';
import {dropDraft, keepDraft, readDraft} from '../../src/controllers/draft.ts';

const draft = {
  entries: {'contact.name': ['Anne'], 'answers.themes': ['x', 'y']},
  attempt: {key: 'a-key', content: '{}'},
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

  for (const stored of ['', 'null', '[]', '{"entries":', '{"entries":7}', '{"entries":{"a":1}}']) {
    it(`does no harm when what is stored is ${stored || 'empty'}`, () => {
      keepDraft('form', draft);
      sessionStorage.setItem(sessionStorage.key(0) ?? '', stored);
      const entries = Object.values(readDraft('form')?.entries ?? {});
      expect(entries.flat()).to.be.empty;
    });
  }
});
