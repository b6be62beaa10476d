import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/event-list.ts';
import '../../src/embed/define/programme-timeline.ts';
import {mount, shown, until} from '../support/mount.ts';
import {readableText} from '../support/readable.ts';
import {sourceFeedUrl} from '../support/source-feeds.ts';
import {itTells} from './fact.ts';
import * as facts from './facts-5.ts';
import {shownText} from './shown-text.ts';

const FEED = sourceFeedUrl('5-lokale-folkemoeder.json');
const NOW = '2020-02-11T13:32';

const articles = () => html`
  <event-list feed=${FEED} lang="da" show="articles" limit="2"></event-list>
`;

describe('page 5, a meeting whose day is not set', () => {
  describe('on the card', () => {
    let text = '';

    before(async () => {
      const card = html`<event-card feed=${FEED} lang="da" now=${NOW}></event-card>`;
      text = await shownText(card, '[part="title"]');
    });

    itTells(facts.card, () => text);
  });

  describe('in the programme', () => {
    let text = '';

    before(async () => {
      const programme = html`
        <programme-timeline feed=${FEED} lang="da" now=${NOW}></programme-timeline>
      `;
      text = await shownText(programme, '[part="title"]');
    });

    itTells(facts.programme, () => text);
  });

  describe('in the list of articles', () => {
    let text = '';
    let textOfAll = '';

    before(async () => {
      const list = await mount(articles());
      const more = await shown(list, '[part="load-more"]');
      text = readableText(list);
      more.click();
      await until(() => !more.isConnected, 'the last article never came');
      textOfAll = readableText(list);
    });

    itTells(facts.articles, () => text);
    itTells(facts.moreArticles, () => textOfAll);

    it('keeps the third article for those who ask for it', () => {
      expect(text).not.to.contain('Luk kunderne ind');
    });
  });
});
