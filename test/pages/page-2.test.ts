import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/embed/define/event-card.ts';
import '../../src/embed/define/newsletter-signup.ts';
import {mount, shown, until} from '../support/mount.ts';
import {sourceFeedUrl} from '../support/source-feeds.ts';
import {itTells} from './fact.ts';
import * as facts from './facts-2.ts';
import {shownText} from './shown-text.ts';

const card = () => html`
  <event-card
    feed=${sourceFeedUrl('2-community-organising.json')}
    event="community-organising"
    lang="da"
    now="2016-03-20T12:00"
  ></event-card>
`;

describe('page 2, a training weekend that has been', () => {
  let text = '';

  before(async () => {
    text = await shownText(card(), '[part="title"]');
  });

  itTells(facts.card, () => text);

  it('shows four pictures in the shape that the feed says', async () => {
    const element = await mount(card());
    await shown(element, 'img');
    const images = [...(element.shadowRoot?.querySelectorAll('img') ?? [])];
    for (const image of images) image.loading = 'eager';
    await until(() => images.every(({complete}) => complete), 'the pictures never arrived');
    for (const image of images) {
      const told = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      expect(image.naturalWidth / image.naturalHeight).to.be.closeTo(told, 0.02);
    }
    expect(images).to.have.length(4);
  });

  describe('in the form to get updates', () => {
    let form = '';

    before(async () => {
      const signup = html`
        <newsletter-signup
          feed=${sourceFeedUrl('2-community-organising.json')}
          lang="da"
          api="/api"
        ></newsletter-signup>
      `;
      form = await shownText(signup, '[part="form"]');
    });

    itTells(facts.newsletter, () => form);
  });
});
