import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {prose} from '../../../src/elements/shared/prose.ts';

const shown = (text: string) => fixture<HTMLElement>(html`<div>${prose(text)}</div>`);

const linksIn = (element: Element) =>
  [...element.querySelectorAll('a')].map(link => link.getAttribute('href'));

describe('a plain text', () => {
  it('has a paragraph for each that an empty line parts off', async () => {
    const {children} = await shown('Suppe.\n\nBrød.');
    expect([...children].map(({localName}) => localName)).to.eql(['p', 'p']);
  });

  it('has a list where its lines begin with a dash', async () => {
    const element = await shown('Tag med:\n- Brød\n- Vin');
    expect([...element.querySelectorAll('li')].map(({textContent}) => textContent)).to.eql([
      'Brød',
      'Vin',
    ]);
  });

  it('links the addresses in it, without the full stop behind them', async () => {
    const element = await shown('Se https://example.org/mad. Skriv til bo@example.org.');
    expect(linksIn(element)).to.eql(['https://example.org/mad', 'mailto:bo@example.org']);
  });

  it('adds no recipients to a mail', async () => {
    const element = await shown('Skriv til bo@example.org?bcc=evil@example.com');
    expect(linksIn(element)[0]).to.equal('mailto:bo@example.org');
  });

  it('is text, whatever it looks like', async () => {
    const element = await shown('<img src=x onerror=alert(1)> javascript:alert(1)');
    expect(element.querySelector('img')).to.equal(null);
    expect(linksIn(element)).to.eql([]);
  });

  it('keeps a word of great length whole', async () => {
    const word = 'a'.repeat(100_000);
    expect((await shown(word)).textContent).to.contain(word);
  });
});
