import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/programme-timeline.ts';
import {mount, shown} from '../support/mount.ts';
import {sourceFeedUrl} from '../support/source-feeds.ts';
import {itTells} from './fact.ts';
import * as facts from './facts-3.ts';
import {shownText} from './shown-text.ts';

const FEED = sourceFeedUrl('3-nordisk-erfaringsutveksling.json');
const NOW = '2017-08-01T12:00';

const programme = () => html`
  <programme-timeline feed=${FEED} lang="nb" now=${NOW}></programme-timeline>
`;

describe('page 3, a Nordic exchange of two days', () => {
  describe('on the card', () => {
    let text = '';

    before(async () => {
      const card = html`<event-card feed=${FEED} lang="nb" now=${NOW}></event-card>`;
      text = await shownText(card, '[part="title"]');
    });

    itTells(facts.card, () => text);
  });

  describe('in the programme', () => {
    let text = '';

    before(async () => {
      text = await shownText(programme(), '[part="title"]');
    });

    itTells(facts.programme, () => text);

    it('tells no end, for the page tells none', () => {
      expect(text).not.to.match(/\d[.:]\d\d ?[–-] ?\d/);
    });

    it('says which titles are Swedish', async () => {
      const element = await mount(programme());
      await shown(element, '[lang="sv"]');
      const swedish = element.shadowRoot?.querySelectorAll('[part="title"][lang="sv"]') ?? [];
      expect([...swedish].map(title => title.textContent.trim())).to.deep.equal([
        'VIDA – nyanländas väg in i civilsamhället',
        'Samordning av frivilliga organisationer',
        'Idéburet offentligt partnerskap (IOP)',
      ]);
    });
  });
});
