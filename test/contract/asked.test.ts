import {expect} from '@open-wc/testing';
import {askedOfPerson, askedQuestions} from '../../src/contract/asked.ts';
import type {Question} from '../../src/feed/model.ts';

const aQuestion = (id: string, fields: Partial<Question> = {}): Question => ({
  id,
  label: id,
  kind: 'text',
  required: false,
  options: [],
  each: false,
  ...fields,
});

const idsOf = (questions: readonly Question[]) => questions.map(({id}) => id);

const eats = aQuestion('eats', {kind: 'yesNo', each: true});
const diet = aQuestion('diet', {each: true, when: {question: 'eats', is: ['yes']}});
const dinner = aQuestion('dinner', {kind: 'yesNo'});
const table = aQuestion('table', {each: true, when: {question: 'dinner', is: ['yes']}});

describe('questions that depend on others', () => {
  it('are asked once the other has been answered so', () => {
    expect(idsOf(askedQuestions([eats, diet], {eats: ['yes']}))).to.deep.equal(['eats', 'diet']);
    expect(idsOf(askedQuestions([eats, diet], {eats: ['no']}))).to.deep.equal(['eats']);
  });

  it('are not asked when what they depend on is not asked itself', () => {
    const allergy = aQuestion('allergy', {when: {question: 'diet', is: ['nuts']}});
    const answers = {eats: ['no'], diet: ['nuts']};
    expect(idsOf(askedQuestions([eats, diet, allergy], answers))).to.deep.equal(['eats']);
  });

  it('are not asked when they wait for each other', () => {
    const one = aQuestion('one', {when: {question: 'other', is: ['yes']}});
    const other = aQuestion('other', {when: {question: 'one', is: ['yes']}});
    expect(askedQuestions([one, other], {one: ['yes'], other: ['yes']})).to.have.length(0);
  });

  it('depend on a person’s own answer where each is asked', () => {
    expect(idsOf(askedOfPerson([eats, diet], {eats: ['yes']}, {}))).to.deep.equal(['eats']);
    expect(idsOf(askedOfPerson([eats, diet], {}, {eats: ['yes']}))).to.deep.equal(['eats', 'diet']);
  });

  it('depend on the contact’s answer where only the contact is asked', () => {
    expect(idsOf(askedOfPerson([dinner, table], {dinner: ['yes']}, {}))).to.deep.equal(['table']);
    expect(askedOfPerson([dinner, table], {dinner: ['no']}, {dinner: ['yes']})).to.have.length(1);
  });
});
