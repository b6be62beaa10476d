import {expect} from '@open-wc/testing';
import {until} from '../support/mount.ts';

const built = new URL('../built/', import.meta.url).href;
const feed = new URL('feed.json', import.meta.url).href;
const said = new URLSearchParams({widget: 'event-card', feed, event: 'sommerfest'}).toString();
const address = `${built}frame.html?${said}`;

/** What the page around hears from its frames. */
interface Heard {
  readonly message?: string;
  readonly value?: unknown;
  readonly secret?: string;
}

describe('the page for frames, in WordPress', () => {
  let heard: Heard[] = [];
  const hear = ({data}: MessageEvent<Heard>) => void heard.push(data);
  const heardOf = (message: string) => heard.filter(one => one.message === message);

  beforeEach(() => {
    heard = [];
    addEventListener('message', hear);
  });
  afterEach(() => {
    removeEventListener('message', hear);
    document.querySelectorAll('iframe').forEach(frame => frame.remove());
  });

  /** A frame as WordPress writes it, by its secret. */
  async function framed(hash = '#?secret=wUn9sZ8kQ2'): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.src = address + hash;
    document.body.append(frame);
    await until(
      () =>
        frame.contentDocument?.querySelector('event-card')?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
    return frame;
  }

  /** Follows a link in a frame that stands for the page of an event, and tells whether it led. */
  function followed({contentDocument: page}: HTMLIFrameElement, href: string): boolean {
    if (!page) throw new Error('The frame went away.');
    const canonical = page.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = new URL('/events/sommerfest', location.href).href;
    page.head.append(canonical);
    const link = page.createElement('a');
    link.href = href;
    page.body.append(link);
    const isLeading = link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
    );
    return isLeading;
  }

  it('tells how high it is, with the secret by which it is known', async () => {
    const frame = await framed();
    const height = () => Math.ceil(frame.contentDocument?.body.getBoundingClientRect().height ?? 0);
    await until(
      () => heardOf('height').some(({value}) => height() > 60 && value === height()),
      'its height was never told',
    );
    expect(new Set(heardOf('height').map(({secret}) => secret))).to.have.keys('wUn9sZ8kQ2');
  });

  it('tells it again when WordPress says that it listens', async () => {
    const frame = await framed();
    await until(() => heardOf('height').length, 'its height was never told');
    heard = [];
    frame.contentWindow?.postMessage({message: 'ready', secret: 'wUn9sZ8kQ2'}, '*');
    await until(() => heardOf('height').length, 'it was not told again');
  });

  it('says nothing to WordPress in other frames', async () => {
    await framed('');
    await until(() => heard.length, 'nothing was said at all');
    expect(heardOf('height')).to.be.empty;
  });

  it('asks for the page that its link leads to', async () => {
    const href = new URL('/events/sommerfest/sign-up', location.href).href;
    expect(followed(await framed(), href)).to.equal(false);
    await until(() => heardOf('link').length, 'it never asked');
    expect(heardOf('link')[0]).to.deep.equal({message: 'link', value: href, secret: 'wUn9sZ8kQ2'});
  });

  for (const href of ['https://organiser.example/', 'mailto:a@organiser.example']) {
    it(`asks for its own page where WordPress would not follow ${href}`, async () => {
      expect(followed(await framed(), href)).to.equal(false);
      await until(() => heardOf('link').length, 'it never asked');
      expect(heardOf('link')[0]?.value).to.equal(new URL('/events/sommerfest', location.href).href);
    });
  }
});

describe('a page of WordPress that has our script', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  const embedded = (src: string, quote = 'wp-embedded-content') =>
    `<blockquote class="${quote}"><a href="https://organiser.example/sommerfest">Sommerfest</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" src="${src.replaceAll('&', '&amp;')}#?secret=x1"></iframe>`;

  function aPage(body: string, more = ''): HTMLIFrameElement {
    const page = document.createElement('iframe');
    page.srcdoc = `<!doctype html><html lang="da"><body>${body}<script src="${built}opslag.js" ${more}></script></body></html>`;
    document.body.append(page);
    return page;
  }

  const inPage = (page: HTMLIFrameElement, selector: string) =>
    page.contentDocument?.querySelector<HTMLElement>(selector);

  it('has the whole card in the place of the frame', async () => {
    const page = aPage(embedded(`${address}&partner=kulturhuset`));
    await until(
      () => inPage(page, 'event-card')?.shadowRoot?.textContent.includes('Sommerfest på Nørrebro'),
      'it never appeared',
    );
    const card = inPage(page, 'event-card');
    expect(card?.getAttribute('partner')).to.equal('kulturhuset');
    expect(card?.hasAttribute('compact')).to.equal(false);
    expect(card?.querySelector('a')?.textContent).to.equal('Sommerfest');
    for (const gone of ['iframe', 'blockquote']) expect(inPage(page, gone)).to.not.exist;
  });

  it('has it in brief where the link says so', async () => {
    const page = aPage(embedded(`${address}&compact=true`));
    await until(
      () => inPage(page, 'event-card')?.shadowRoot?.querySelector('article.compact'),
      'it never came in brief',
    );
  });

  it('has it whole where the link says that it isn’t to be in brief', async () => {
    const page = aPage(embedded(`${address}&compact=false`));
    await until(
      () => inPage(page, 'event-card')?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
    expect(inPage(page, 'event-card')?.hasAttribute('compact')).to.equal(false);
  });

  it('has it under the name that the page gives it', async () => {
    const page = aPage(embedded(address), 'data-prefix="min"');
    await until(
      () => inPage(page, 'min-event-card')?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
  });

  it('takes no words along that aren’t the frame’s own', async () => {
    const page = aPage(embedded(address, 'quote'));
    await until(
      () => inPage(page, 'event-card')?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
    expect(inPage(page, 'blockquote.quote')?.textContent).to.equal('Sommerfest');
  });

  it('lets no feed out of its frame that it doesn’t trust, nor what else a link may say', async () => {
    const stranger = 'widget=signup-form&feed=https%3A%2F%2Fstranger.example%2Ffeed.json';
    const page = aPage(
      embedded(`https://stranger.example/frame.html?${stranger}`) +
        embedded(`${address}&api=https%3A%2F%2Fstranger.example&captcha=x&prefill=x`),
    );
    await until(
      () => inPage(page, 'event-card')?.shadowRoot?.querySelector('article'),
      'it never appeared',
    );
    const names = inPage(page, 'event-card')?.getAttributeNames();
    for (const name of ['api', 'captcha', 'prefill']) expect(names).to.not.include(name);
    expect(inPage(page, 'iframe')).to.exist;
    expect(inPage(page, 'signup-form')).to.not.exist;
  });

  it('lets the feed out that the script names', async () => {
    const feed = 'https://elsewhere.example/feed.json';
    const link = embedded(`${built}frame.html?widget=event-card&feed=${encodeURIComponent(feed)}`);
    const page = aPage(link, `data-feed="${feed}"`);
    await until(() => inPage(page, 'event-card'), 'it never came');
  });

  it('leaves the frames of others, and those that it was given on purpose', async () => {
    const others = [
      `<iframe class="wp-embedded-content" src="${built}frame.html?widget=event-card"></iframe>`,
      `<iframe class="wp-embedded-content" src="${built}frame.html?widget=x&amp;feed=x"></iframe>`,
      `<iframe id="own" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
    ].join('');
    const page = aPage(others);
    await until(() => inPage(page, '#own')?.style.height, 'the script never came');
    expect(page.contentDocument?.querySelectorAll('iframe').length).to.equal(3);
    expect(inPage(page, 'event-card')).to.not.exist;
  });
});
