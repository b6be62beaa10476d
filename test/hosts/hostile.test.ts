import {expect} from '@open-wc/testing';
import {feedUrl} from '../support/feeds.ts';
import {until} from '../support/mount.ts';
import {hostileContent} from './hostile-content.ts';
import {hostileFeed} from './hostile-feed.ts';

const built = new URL('../built/', import.meta.url).href;

const strict =
  '<meta http-equiv="Content-Security-Policy"' +
  ' content="require-trusted-types-for \'script\'; trusted-types lit-html">';

const tags = ['event-card', 'programme-timeline', 'signup-form', 'newsletter-signup', 'event-list'];

/** A page that shows a hostile feed in every element, a card and a programme for each event. */
function aPage(contents: readonly string[], head: string): HTMLIFrameElement {
  const feed = feedUrl(hostileFeed(new Date(), contents));
  const each = contents.flatMap((_, place) =>
    ['event-card', 'programme-timeline', 'signup-form'].map(
      tag => `<${tag} feed="${feed}" event="hostile-${place}"></${tag}>`,
    ),
  );
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}
    <script>var times = 0; function ran() { times += 1 }</script>
    <script src="${built}opslag.js"></script></head><body>${each.join('')}
    <event-list feed="${feed}"></event-list>
    <newsletter-signup feed="${feed}"></newsletter-signup>`;
  document.body.append(frame);
  return frame;
}

const elementsOn = (frame: HTMLIFrameElement) => [
  ...(frame.contentDocument?.querySelectorAll(tags.join()) ?? []),
];

const hasSettled = ({shadowRoot}: Element) =>
  shadowRoot !== null &&
  shadowRoot.childElementCount > 0 &&
  !shadowRoot.querySelector('slot:not([name])');

/** Whether a picture of the page's own that can't be had has said so: ours had time to as well. */
const aPictureHasFailed = (frame: HTMLIFrameElement) =>
  new Promise<void>(resolve => {
    const picture = frame.contentDocument?.createElement('img');
    picture?.addEventListener('error', () => resolve());
    picture?.setAttribute('src', 'data:image/png,nothing');
  });

/** The addresses that lead somewhere, and what would run, in what an element shows. */
function dangersIn({shadowRoot}: Element): string[] {
  const all = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  const running = all.filter(one => one.matches('script, iframe, object, embed, base, meta, link'));
  const handlers = all.flatMap(one =>
    one.getAttributeNames().filter(name => name.startsWith('on') || name === 'srcdoc'),
  );
  const leading = all
    .flatMap(one =>
      ['href', 'src', 'action', 'formaction', 'srcset', 'xlink:href'].map(name =>
        one.getAttribute(name),
      ),
    )
    .filter(address => address !== null && !/^(https?:|mailto:|tel:|#|blob:http)/.test(address));
  return [...running.map(one => one.outerHTML), ...handlers, ...leading.map(String)];
}

/** As many as a page can have at a time without keeping everyone waiting. */
const portions = Array.from({length: Math.ceil(hostileContent.length / 45)}, (_, place) =>
  hostileContent.slice(place * 45, place * 45 + 45),
);

describe('hostile content of a feed', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  it('is of a hundred kinds', () => {
    expect(new Set(hostileContent).size).to.be.greaterThan(100);
  });

  for (const {when, head} of [
    {when: 'without a policy', head: ''},
    {when: 'under Trusted Types', head: strict},
  ]) {
    portions.forEach((contents, place) => {
      it(`does not run ${when}, part ${place + 1}`, async () => {
        const frame = aPage(contents, head);
        await until(
          () =>
            elementsOn(frame).length > contents.length * 3 && elementsOn(frame).every(hasSettled),
          'the elements never stood',
        );
        await aPictureHasFailed(frame);
        const shown = elementsOn(frame).map(element => element.shadowRoot?.textContent ?? '');
        expect(
          shown.filter(text => text.includes('Meeting')).length,
          'nothing stands',
        ).to.be.greaterThan(contents.length * 2);
        expect(elementsOn(frame).flatMap(dangersIn)).to.deep.equal([]);
        expect(Reflect.get(frame.contentWindow ?? {}, 'times')).to.equal(0);
      });
    });
  }
});
