import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {mount} from './mount.ts';
import {openEverything, readableText} from './readable.ts';

class ShadowBox extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    const [before, slot, after] = ['p', 'slot', 'p'].map(tag => document.createElement(tag));
    before?.append('før');
    after?.append('efter');
    root.append(...[before, slot, after].filter(one => one !== undefined));
  }
}
customElements.define('shadow-box', ShadowBox);

const cases: {what: string; shown: TemplateResult; reads: string}[] = [
  {
    what: 'paragraphs apart',
    shown: html`<p>Suppe</p>
      <p>Brød</p>`,
    reads: 'Suppe Brød',
  },
  {what: 'inline words together', shown: html`<p>4.975<b>,-</b></p>`, reads: '4.975,-'},
  {what: 'hard spaces as spaces', shown: html`<p>50&nbsp;kr.</p>`, reads: '50 kr.'},
  {
    what: 'what a picture shows',
    shown: html`<img src="data:," alt="En gryde" />`,
    reads: 'En gryde',
  },
  {
    what: 'the name of a button without text',
    shown: html`<button aria-label="Luk"><svg></svg></button>`,
    reads: 'Luk',
  },
  {
    what: 'shadow roots with what is put into them',
    shown: html`<shadow-box><i>midt</i></shadow-box>`,
    reads: 'før midt efter',
  },
  {
    what: 'nothing that is hidden',
    shown: html`<p hidden>nej</p>
      <p>ja</p>`,
    reads: 'ja',
  },
  {
    what: 'nothing that styles hide',
    shown: html`<style>
        .none {
          display: none;
        }
        .unseen {
          visibility: hidden;
        }
      </style>
      <p class="none">nej</p>
      <p class="unseen">nej</p>
      <p>ja</p>`,
    reads: 'ja',
  },
  {
    what: 'nothing that is kept from screen readers',
    shown: html`<p aria-hidden="true">!</p>
      <p>ja</p>`,
    reads: 'ja',
  },
  {
    what: 'nothing that is folded away',
    shown: html`<details>
      <summary>Mere</summary>
      <p>nej</p>
    </details>`,
    reads: 'Mere',
  },
];

describe('what a visitor reads', () => {
  for (const {what, shown, reads} of cases) {
    it(`is ${what}`, async () => {
      expect(readableText(await mount(html`<div>${shown}</div>`))).to.equal(reads);
    });
  }

  it('is what was folded away, once it is opened', async () => {
    const element = await mount(html`
      <div>
        <details>
          <summary>Mere</summary>
          <details>
            <summary>Mest</summary>
            alt
          </details>
        </details>
      </div>
    `);
    await openEverything(element);
    expect(readableText(element)).to.equal('Mere Mest alt');
  });
});
