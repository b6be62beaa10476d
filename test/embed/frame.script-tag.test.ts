import {expect} from '@open-wc/testing';
import {until} from '../support/mount.ts';

const built = new URL('../built/', import.meta.url).href;
const feed = new URL('feed.json', import.meta.url).href;

const addressOf = (said: Readonly<Record<string, string>>) =>
  `${built}frame.html?${new URLSearchParams({widget: 'event-card', feed, event: 'sommerfest', ...said}).toString()}`;

function framed(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  return frame;
}

/** A partner's page with our script and frames on it. */
function aPage(body: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="da"><body>${body}</body></html>`;
  document.body.append(frame);
  return frame;
}

const inFrame = (frame: HTMLIFrameElement) => frame.contentDocument?.querySelector('event-card');

const arrives = (frame: HTMLIFrameElement, words = 'Sommerfest på Nørrebro') =>
  until(() => inFrame(frame)?.shadowRoot?.textContent.includes(words), 'it never appeared');

const frameIn = (page: HTMLIFrameElement) => page.contentDocument?.querySelector('iframe');

describe('the page for frames', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  it('shows the element that its address names, without a script around', async () => {
    await arrives(framed(addressOf({})));
  });

  it('speaks the language and has the theme that its address says', async () => {
    const frame = framed(addressOf({lang: 'en', theme: 'dark'}));
    await arrives(frame, '12 June 2099');
    expect(frame.contentDocument?.documentElement.lang).to.equal('en');
    expect(inFrame(frame)?.getAttribute('theme')).to.equal('dark');
  });

  it('leaves out what it does not know, and what could run', async () => {
    const frame = framed(
      addressOf({onclick: 'x()', style: 'x', sausage: '<img src=x onerror=x()>'}),
    );
    await arrives(frame);
    const names = inFrame(frame)?.getAttributeNames() ?? [];
    for (const name of ['onclick', 'style', 'sausage']) expect(names).to.not.include(name);
  });

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x']) {
    it(`reads no feed at ${address}`, async () => {
      const frame = framed(addressOf({feed: address}));
      await until(() => inFrame(frame)?.shadowRoot?.querySelector('.notice'), 'it never failed');
      expect(inFrame(frame)?.hasAttribute('feed')).to.equal(false);
    });
  }

  it('shows no feed of somebody it doesn’t know, and says what to do about it', async () => {
    const address = addressOf({feed: 'https://stranger.example/feed.json', lang: 'en'});
    const frame = framed(`${address}#opslag-debug`);
    const said = () => inFrame(frame)?.nextElementSibling?.shadowRoot?.textContent;
    await until(
      () => said()?.includes('write https://stranger.example in <meta'),
      'nothing was said',
    );
    expect(inFrame(frame)?.shadowRoot?.querySelector('.notice')).to.exist;
  });

  it('says in the frame what is wrong where its address asks for that', async () => {
    const frame = framed(addressOf({event: 'vinterfest', lang: 'en', debug: ''}));
    const said = () => inFrame(frame)?.nextElementSibling?.shadowRoot?.textContent;
    await until(() => said()?.includes('vinterfest'), 'nothing was said');
  });

  it('is as high as what is in it', async () => {
    const page = aPage(
      `<script src="${built}opslag.js"></script><iframe src="${addressOf({})}"></iframe>`,
    );
    const height = () => parseFloat(frameIn(page)?.style.height ?? '');
    const inner = () =>
      frameIn(page)?.contentDocument?.querySelector('body')?.getBoundingClientRect().height ?? 0;
    await until(() => inner() > 60 && height() === Math.ceil(inner()), 'it never fitted');
  });

  it('fits when the script comes after it', async () => {
    const page = aPage(`<iframe src="${addressOf({})}"></iframe>`);
    await until(
      () =>
        frameIn(page)
          ?.contentDocument?.querySelector('event-card')
          ?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
    const script = page.contentDocument?.createElement('script');
    if (!script) throw new Error('The page went away.');
    script.src = `${built}opslag.js`;
    page.contentDocument?.body.append(script);
    await until(() => frameIn(page)?.style.height, 'it was never asked');
  });

  it('is not made high by anybody else, nor higher than a page can be', async () => {
    const page = aPage(
      `<script src="${built}opslag.js"></script><iframe src="${addressOf({})}"></iframe><iframe id="other" srcdoc="<p>x</p>"></iframe>`,
    );
    await until(() => frameIn(page)?.style.height, 'it never fitted');
    const other = page.contentDocument?.querySelector<HTMLIFrameElement>('#other');
    const say = (from: HTMLIFrameElement | null | undefined, height: number) => {
      const script = from?.contentDocument?.createElement('script');
      if (!script) throw new Error('The frame went away.');
      script.textContent = `parent.postMessage({type: 'opslag:height', version: 1, height: ${height}}, '*')`;
      from?.contentDocument?.body.append(script);
    };
    // The frame says its true height again right afterwards: it was that high for a moment only.
    const heights: string[] = [];
    const frame = frameIn(page);
    if (!frame) throw new Error('The frame went away.');
    const observer = new MutationObserver(records => {
      heights.push(...records.map(({oldValue}) => oldValue ?? ''), frame.style.height);
    });
    observer.observe(frame, {attributeFilter: ['style'], attributeOldValue: true});
    say(other, 5000);
    say(frame, 1e9);
    await until(() => heights.some(height => height.includes('20000px')), 'it was not held back');
    observer.disconnect();
    expect(other?.style.height).to.equal('');
  });

  it('leads out of the frame, but not with a link inside it', async () => {
    const frame = framed(addressOf({target: 'blank'}));
    await arrives(frame);
    const {contentDocument: page} = frame;
    const followed = (href: string) => {
      const link = page?.createElement('a');
      if (!link || !page) throw new Error('The frame went away.');
      link.href = href;
      page.body.append(link);
      link.addEventListener('click', event => {
        event.preventDefault();
      });
      link.click();
      return link.target;
    };
    expect(followed('https://organiser.example/')).to.equal('_blank');
    expect(followed('#programme')).to.equal('');
    expect(followed('mailto:a@organiser.example')).to.equal('');
  });
});
