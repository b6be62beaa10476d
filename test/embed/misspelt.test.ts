import {expect} from '@open-wc/testing';
import {valueTrouble} from '../../src/embed/diagnosis/value-trouble.ts';
import {looksMisspelt} from '../../src/embed/misspelt.ts';

const known = ['theme', 'show', 'lang', 'heading-level', 'limit', 'captcha', 'now', 'event'];
const values = [
  ...['', 'auto', 'Dark', 'drak', 'upcoming', 'past ', 'articles', 'articles-x', 'da', 'DA', 'dk'],
  ...['nb-NO', 'no', 'danish', '0', '1', '7', '6', '12', '-3', 'turnstile:', 'turnstile:x'],
  ...['recaptcha:x', '2026-09-24', '2026-09-24T10:30', '24.9.2026', 'vinterfest'],
];

const anElement = (name: string, value: string) => {
  const element = document.createElement('div');
  element.setAttribute(name, value);
  return element;
};

describe('what every page looks for', () => {
  for (const name of known) {
    it(`lets no value of ${name} pass that the diagnosis has something to say of`, () => {
      const troubled = values.filter(value => valueTrouble(name, value));
      const passed = troubled.filter(value => !looksMisspelt(anElement(name, value), known));
      expect(passed).to.deep.equal([]);
    });
  }

  it('takes every value that is usual for right, so that nothing is loaded for it', () => {
    const usual = {
      theme: 'dark',
      show: 'past',
      lang: 'nb-NO',
      'heading-level': '3',
      limit: '12',
      captcha: 'turnstile:x',
      now: '2026-09-24T10:30',
      event: 'vinterfest',
    };
    const looked = Object.entries(usual).filter(([name, value]) =>
      looksMisspelt(anElement(name, value), known),
    );
    expect(looked).to.deep.equal([]);
  });

  it('finds what is spelt with a line below, or without the hyphen', () => {
    for (const name of ['heading_level', 'headinglevel', 'evnet']) {
      expect(looksMisspelt(anElement(name, '2'), known), name).to.equal(true);
    }
  });
});
