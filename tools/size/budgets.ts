import {forms, tags, type Tag} from '../../src/embed/tags.ts';

/** What a page may load for something: everything but the feed, one text included. */
export interface Budget {
  readonly name: string;
  /** The files the page asks for; what they import counts as well. */
  readonly entries: readonly string[];
  /** What of the files on demand counts too, by a part of their names. */
  readonly alsoOnDemand?: string;
  /** What it is to weigh with brotli, in bytes. */
  readonly aim?: number;
  /**
   * The most it may weigh today; without one, the aim. It only ever goes down: what is over its aim
   * may not grow, and each saving is taken off here.
   */
  readonly limit?: number;
}

const text = 'text/da.js';
const formText = 'text/form-da.js';
const solver = 'captcha-solver';

const weights: Partial<Record<Tag, Pick<Budget, 'aim' | 'limit'>>> = {
  'event-card': {aim: 16_000, limit: 28_440},
  'programme-timeline': {aim: 19_000, limit: 26_440},
  'newsletter-signup': {aim: 18_000, limit: 28_030},
  'signup-form': {aim: 21_000, limit: 40_490},
};

const wholeWeights: Partial<Record<Tag, Pick<Budget, 'aim' | 'limit'>>> = {
  'event-card': {aim: 16_000, limit: 25_490},
  'programme-timeline': {aim: 19_000, limit: 22_850},
  'newsletter-signup': {aim: 18_000, limit: 25_330},
  'signup-form': {aim: 21_000, limit: 36_230},
};

const weightOf = (tag: Tag, file: string, name: string): Budget =>
  forms.includes(tag)
    ? {name: `${name}, captcha solver`, entries: [file, text, formText], alsoOnDemand: solver}
    : {name, entries: [file, text]};

const budgetOf = (tag: Tag): Budget => ({
  ...weightOf(tag, `elements/${tag}.js`, tag),
  ...weights[tag],
});

/** Of a page that asks for the element early, in one file, as our snippets have it. */
const wholeBudgetOf = (tag: Tag): Budget => ({
  ...weightOf(tag, `whole/${tag}.js`, `${tag} from a snippet`),
  ...wholeWeights[tag],
});

/** The budgets of this package. */
export const budgets: readonly Budget[] = [
  {name: 'loader', entries: ['opslag.js'], aim: 1_500},
  ...tags.map(budgetOf),
  ...tags.filter(tag => tag in wholeWeights).map(wholeBudgetOf),
  {
    name: 'all six elements',
    entries: [...tags.map(tag => `elements/${tag}.js`), text, formText],
    alsoOnDemand: solver,
    aim: 36_000,
    limit: 57_350,
  },
  {name: 'opslag.all.js, all texts', entries: ['opslag.all.js']},
];
