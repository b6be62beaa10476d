import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {define} from '../../src/embed/define.ts';

describe('defining an element', () => {
  it('leaves the name to whoever had it first', () => {
    const first = class extends LitElement {};
    define('newsletter-signup', first);
    define('newsletter-signup', class extends LitElement {});
    expect(customElements.get('newsletter-signup')).to.equal(first);
  });
});
