import {expect} from '@open-wc/testing';
import {until} from '../support/mount.ts';

// What the build made of this project, for these tests.
const built = new URL('../built/', import.meta.url).href;
const feed = new URL('feed.json', import.meta.url).href;

/** A partner's page with our script, and one card that shows its own heading until then. */
function aPage(scripts: string, head = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="da"><head>${head}${scripts}</head>
    <body><event-card feed="${feed}" event="sommerfest"><h2>Sommerfest</h2></event-card></body>`;
  document.body.append(frame);
  return frame;
}

const cardOn = (frame: HTMLIFrameElement) => frame.contentDocument?.querySelector('event-card');

const shows = (frame: HTMLIFrameElement, words: string) =>
  cardOn(frame)?.shadowRoot?.textContent?.includes(words) ?? false;

const classic = (file: string) => `<script src="${built}${file}"></script>`;
const asModule = (file: string) => `<script type="module" src="${built}${file}"></script>`;

describe('one script tag', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  const strict =
    '<meta http-equiv="Content-Security-Policy"' +
    ` content="default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}">`;

  const cases = [
    {when: 'it is a classic script', scripts: classic('opslag.js')},
    {when: 'it is a module', scripts: asModule('opslag.js')},
    {when: 'it comes after the page', scripts: `<script defer src="${built}opslag.js"></script>`},
    {when: 'it is there twice', scripts: classic('opslag.js') + classic('opslag.js')},
    {when: 'it is one file for all', scripts: classic('opslag.all.js')},
    {when: 'the one file is a module', scripts: asModule('opslag.all.js')},
    {
      when: 'the loader and the one file are both there',
      scripts: classic('opslag.all.js') + classic('opslag.js'),
    },
    {when: 'the page has a strict policy', scripts: classic('opslag.js'), head: strict},
    {
      when: 'a form of the page has a name that the script might use',
      scripts: classic('opslag.js'),
      head: '</head><form name="litElementVersions"></form><form name="litPropertyMetadata"></form><form name="opslag"></form>',
    },
  ];
  for (const {when, scripts, head} of cases) {
    it(`shows the event when ${when}`, async () => {
      const frame = aPage(scripts, head);
      await until(() => shows(frame, 'Sommerfest på Nørrebro'), 'it never appeared');
    });
  }

  describe('on a page that asks for the element and its feed early', () => {
    const early =
      `<link rel="modulepreload" href="${built}whole/event-card.js">` +
      `<link rel="preload" href="${feed}" as="fetch" crossorigin>`;

    const askedFor = ({contentWindow}: HTMLIFrameElement) =>
      contentWindow?.performance.getEntriesByType('resource').map(({name}) => name) ?? [];

    it('shows the event out of one file', async () => {
      const frame = aPage(classic('opslag.js'), early);
      await until(() => shows(frame, 'Sommerfest på Nørrebro'), 'it never appeared');
      expect(askedFor(frame).filter(name => /\/(elements|chunks)\//.test(name))).to.be.empty;
    });

    it('still has what comes when it is pressed', async () => {
      const frame = aPage(classic('opslag.js'), early);
      await until(() => shows(frame, 'Sommerfest på Nørrebro'), 'it never appeared');
      cardOn(frame)?.shadowRoot?.querySelector<HTMLElement>('[part="calendar"]')?.click();
      await until(() => shows(frame, 'Outlook'), 'the ways to a calendar never came');
    });
  });

  it('leaves no name on the page but its one marker', async () => {
    const bare = aPage('');
    const frame = aPage(classic('opslag.js'));
    await until(() => shows(frame, 'Sommerfest på Nørrebro'), 'it never appeared');
    const namesOf = ({contentWindow}: HTMLIFrameElement) => Reflect.ownKeys(contentWindow ?? {});
    const known = new Set(namesOf(bare).map(String));
    const added = namesOf(frame).filter(name => !known.has(String(name)));
    expect(added.map(String)).to.deep.equal(['Symbol(opslag)']);
  });

  it('keeps what the page has inside the tag when the script cannot be had', async () => {
    const frame = aPage(classic('nowhere.js'));
    await until(() => cardOn(frame), 'the page never came');
    expect(cardOn(frame)?.textContent).to.equal('Sommerfest');
  });
});
