import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import {mount, shown} from '../support/mount.ts';
import {sourceFeedUrl} from '../support/source-feeds.ts';
import {itTells} from './fact.ts';
import * as facts from './facts-1.ts';
import {shownText} from './shown-text.ts';

const card = () => html`
  <event-card
    feed=${sourceFeedUrl('1-bak-op.json')}
    event="bak-op"
    lang="da"
    now="2015-08-01T12:00"
  ></event-card>
`;

describe('page 1, an invitation to two alternative dates', () => {
  let text = '';

  before(async () => {
    text = await shownText(card(), '[part="title"]');
  });

  itTells(facts.card, () => text);

  it('leads to a PDF that is there', async () => {
    const link = await shown<HTMLAnchorElement>(await mount(card()), 'a[href$=".pdf"]');
    const {ok} = await fetch(link.href);
    expect(ok).to.equal(true);
  });

  it('lets visitors sign up by mail', async () => {
    const link = await shown<HTMLAnchorElement>(await mount(card()), 'a[href^="mailto:"]');
    expect(link.href).to.match(/^mailto:paul@example\.org/);
  });
});
