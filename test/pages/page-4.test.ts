import {html} from 'lit';
import '../../src/embed/define/event-list.ts';
import '../../src/embed/define/newsletter-signup.ts';
import {sourceFeedUrl} from '../support/source-feeds.ts';
import {itTells} from './fact.ts';
import * as facts from './facts-4.ts';
import {shownText} from './shown-text.ts';

const FEED = sourceFeedUrl('4-center-for-borgerdialog.json');

describe('page 4, a newsletter with an article', () => {
  describe('in the list of articles', () => {
    let text = '';

    before(async () => {
      const list = html`<event-list feed=${FEED} lang="da" show="articles"></event-list>`;
      text = await shownText(list, '[part="title"]');
    });

    itTells(facts.article, () => text);
  });

  describe('in the form to subscribe', () => {
    let text = '';

    before(async () => {
      const form = html`<newsletter-signup feed=${FEED} lang="da" api="/api"></newsletter-signup>`;
      text = await shownText(form, '[part="form"]');
    });

    itTells(facts.newsletter, () => text);
  });
});
