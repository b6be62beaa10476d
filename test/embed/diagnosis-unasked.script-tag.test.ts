import {expect} from '@open-wc/testing';
import {
  aListenedPage,
  card,
  cardStands,
  feed,
  panelsOn,
  says,
  script,
} from '../support/listened-page.ts';
import {until} from '../support/mount.ts';

const plain = card();
const misspelt = card('headinglevel="3"');

/** Another origin than this page's, at which the same server answers without letting others read. */
async function anotherOrigin(): Promise<string> {
  for (const host of ['127.0.0.1', '[::1]']) {
    const origin = `http://${host}:${location.port}`;
    const answers = await fetch(origin, {mode: 'no-cors'}).then(
      () => true,
      () => false,
    );
    if (answers && origin !== location.origin) return origin;
  }
  throw new Error('This server has one address only.');
}

describe('the diagnosis, when nobody asked for it,', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  const cases: readonly {readonly when: string; readonly body: string; readonly says: RegExp}[] = [
    {when: 'an attribute is misspelt', body: misspelt, says: /Did you mean “heading-level”/},
    {
      when: 'a value is misspelt',
      body: card('theme="drak"'),
      says: /theme="drak".*Did you mean “dark”/,
    },
    {
      when: 'a div says something misspelt',
      body: `${plain}<div data-opslag="event-card" data-feed="${feed}" data-evnet="sommerfest"></div>`,
      says: /data-evnet.*Did you mean “data-event”/,
    },
  ];
  for (const {when, body, says: words} of cases) {
    it(`has a line for the console when ${when}, and shows nothing on the page`, async () => {
      const page = aListenedPage(body);
      await says(page, words);
      expect(panelsOn(page)).to.be.empty;
    });
  }

  it('has a line for an element that comes later', async () => {
    const page = aListenedPage(plain);
    await cardStands(page);
    page.frame.contentDocument?.body.insertAdjacentHTML('beforeend', misspelt);
    await says(page, /Did you mean “heading-level”/);
  });

  it('says one thing once, on however many elements it is', async () => {
    const page = aListenedPage(misspelt + misspelt + card('evnt="x"'));
    await says(page, /Did you mean “event”/);
    expect(page.lines.filter(line => line.includes('headinglevel'))).to.have.length(1);
  });

  it('isn’t even loaded for what frameworks and editors leave behind', async () => {
    const page = aListenedPage(
      card('class="a" data-v-1f="" _ngcontent-abc="" aria-label="x" hx-boost="true" theme="dark"'),
    );
    await cardStands(page);
    const loaded = page.frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
    expect(loaded.map(({name}) => name).filter(name => name.includes('diagnosis'))).to.be.empty;
  });
});

describe('the diagnosis of what can’t be had', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  /** A page on which a file of ours isn't there: the server answers 404. */
  const without = (file: string) =>
    `<script type="importmap">${JSON.stringify({
      imports: {[new URL(`../built/${file}`, import.meta.url).href]: '/no-such-file.js'},
    })}</script>`;

  for (const file of ['elements/event-card.js', 'text/en.js']) {
    it(`says that files are missing, without ${file}`, async () => {
      await says(aListenedPage(plain, {head: without(file)}), /Files are missing in .*built\//);
    });
  }

  it('tells a server that doesn’t let others read from one that doesn’t answer', async () => {
    const address = `${await anotherOrigin()}/test/embed/feed.json`;
    const page = aListenedPage(card('', address));
    await says(page, /doesn’t let other sites read/);
    expect(page.lines.join()).to.contain('Access-Control-Allow-Origin "*"');
    expect(page.lines.join()).not.to.contain('doesn’t answer');
  });

  it('says so when no tag’s name can begin with the prefix', async () => {
    for (const prefix of ['9', 'Ny', 'my prefix']) {
      const body = `<${prefix}-event-card></${prefix}-event-card>`;
      const page = aListenedPage(body, {said: `data-prefix="${prefix}"`});
      await says(page, /can’t begin the name of an element/);
    }
  });
});

describe('the diagnosis on the page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  it('is shown when the address asks for it', async () => {
    const page = aListenedPage(misspelt, {hash: '#opslag-debug'});
    await until(() => panelsOn(page)[0]?.querySelector('li'), 'it was never shown');
    expect(panelsOn(page)[0]?.textContent).to.contain('heading-level');
  });

  it('is styled where the policy allows no style of ours', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
    const page = aListenedPage(card('debug'), {head: policy});
    await until(() => panelsOn(page)[0], 'it was never shown');
    await cardStands(page);
    const [host] = panelsOn(page).map(root => root.host);
    const style = host && page.frame.contentWindow?.getComputedStyle(host);
    expect(style?.borderTopStyle).to.equal('dashed');
    expect(page.lines).to.be.empty;
  });

  it('is said once, however often our script is there', async () => {
    const page = aListenedPage(misspelt, {inHead: script()});
    await says(page, /Did you mean “heading-level”/);
    expect(page.lines).to.have.length(1);
  });
});
