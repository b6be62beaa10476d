import {expect} from '@open-wc/testing';
import {until} from '../support/mount.ts';

const built = new URL('../built/', import.meta.url).href;
const feed = new URL('feed.json', import.meta.url).href;
const NAME = 'Sommerfest på Nørrebro';

/** A partner's page, as a document of its own. */
function aPage(body: string, head = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="da"><head>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  return frame;
}

const script = (said = '', file = 'opslag.js') => `<script src="${built}${file}" ${said}></script>`;

const all = (frame: HTMLIFrameElement, selector: string): readonly HTMLElement[] => [
  ...(frame.contentDocument?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const one = (frame: HTMLIFrameElement, selector: string) => all(frame, selector)[0];

const shows = (frame: HTMLIFrameElement, selector: string, words = NAME) =>
  one(frame, selector)?.shadowRoot?.textContent.includes(words) ?? false;

const arrives = (frame: HTMLIFrameElement, selector = 'event-card', words = NAME) =>
  until(() => shows(frame, selector, words), `${selector} never showed “${words}”`);

const div = (said = '', content = '<h2>Sommerfest</h2>') =>
  `<div data-opslag="event-card" data-feed="${feed}" data-event="sommerfest" ${said}>${content}</div>`;

describe('ways to put an element on a page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  describe('a div, for editors that strip other tags', () => {
    for (const file of ['opslag.js', 'opslag.all.js']) {
      it(`becomes what it stands for with ${file}`, async () => {
        await arrives(aPage(div() + script('', file)), 'div > event-card');
      });
    }

    it('keeps its content as what is shown when there is no event', async () => {
      const frame = aPage(
        script() + div('data-event="vinterfest"').replace('data-event="sommerfest" ', ''),
      );
      await until(
        () => one(frame, 'event-card')?.shadowRoot?.querySelector('.notice'),
        'it never failed',
      );
      const card = one(frame, 'event-card');
      expect(card?.textContent).to.equal('Sommerfest');
      expect(card?.shadowRoot?.querySelector('slot:not([name])')).to.exist;
    });

    it('is followed when it changes', async () => {
      const frame = aPage(script() + div());
      await arrives(frame);
      one(frame, 'div')?.setAttribute('data-lang', 'en');
      await until(() => one(frame, 'event-card')?.getAttribute('lang') === 'en', 'nobody followed');
      one(frame, 'div')?.removeAttribute('data-lang');
      await until(() => !one(frame, 'event-card')?.hasAttribute('lang'), 'nobody followed back');
    });

    it('is seen when it comes later', async () => {
      const frame = aPage(script());
      await until(() => one(frame, 'script'), 'the page never came');
      const {contentDocument: page} = frame;
      if (page) page.body.innerHTML = div();
      await arrives(frame);
    });

    it('makes one element, however many scripts there are', async () => {
      const frame = aPage(script() + div() + script() + script('', 'opslag.all.js'));
      await arrives(frame);
      expect(all(frame, 'event-card')).to.have.length(1);
    });

    it('makes no second element when the page puts a copy of itself back', async () => {
      const frame = aPage(`<main>${script()}${div()}</main>`);
      await arrives(frame);
      const main = one(frame, 'main');
      main?.replaceWith(main.cloneNode(true));
      await arrives(frame);
      expect(all(frame, 'event-card')).to.have.length(1);
    });

    it('hands nothing on that could run', async () => {
      const frame = aPage(
        script() + div('data-onclick="top.hacked = true" data-style="color:red"'),
      );
      await arrives(frame);
      const names = one(frame, 'event-card')?.getAttributeNames();
      expect(names).to.not.include.members(['onclick']);
      expect(names).to.not.include.members(['style']);
    });
  });

  describe('a script alone', () => {
    const said = `data-widget="event-card" data-feed="${feed}" data-event="sommerfest"`;
    const cases = [
      {when: 'it is a classic script', body: script(said)},
      {when: 'it is a module', body: script(`${said} type="module"`)},
      {when: 'it is loaded meanwhile', body: script(`${said} async`)},
      {when: 'it has the whole package', body: script(said, 'opslag.all.js')},
    ];
    for (const {when, body} of cases) {
      it(`shows the event right after itself when ${when}`, async () => {
        await arrives(aPage(`<p>Før</p>${body}<p>Efter</p>`), 'script + event-card');
      });
    }

    it('shows the event when another script has put it there', async () => {
      const frame = aPage('<main></main>');
      await until(() => one(frame, 'main'), 'the page never came');
      const injected = frame.contentDocument?.createElement('script');
      if (!injected) throw new Error('The page went away.');
      Object.assign(injected.dataset, {widget: 'event-card', feed, event: 'sommerfest'});
      injected.src = `${built}opslag.js`;
      one(frame, 'main')?.append(injected);
      await arrives(frame, 'main > script + event-card');
    });

    it('shows each of several', async () => {
      const frame = aPage(`${script(said)}<hr>${script(said.replace('event-card', 'event-list'))}`);
      await arrives(frame, 'event-card');
      await arrives(frame, 'hr + script + event-list');
      expect(all(frame, 'event-card, event-list')).to.have.length(2);
    });

    it('says nothing for the rest of the page', async () => {
      const frame = aPage(`${script(said)}<event-list></event-list>`);
      await arrives(frame);
      await until(
        () => one(frame, 'event-list')?.shadowRoot?.querySelector('.notice'),
        'it never failed',
      );
    });
  });

  describe('what the script says for the page', () => {
    const said = `data-feed="${feed}" data-event="sommerfest" data-lang="en" data-heading-level="5"`;

    it('holds for elements that say nothing', async () => {
      const frame = aPage(`<event-card></event-card>${script(said)}`);
      await arrives(frame);
      expect(one(frame, 'event-card')?.shadowRoot?.querySelector('h5')).to.exist;
    });

    it('yields to an event-feed around, which yields to the element', async () => {
      const around =
        '<event-feed heading-level="4"><event-card></event-card><event-list heading-level="3"></event-list></event-feed>';
      const frame = aPage(script(said) + around);
      await arrives(frame, 'event-card');
      await arrives(frame, 'event-list');
      expect(one(frame, 'event-card')?.shadowRoot?.querySelector('h4')).to.exist;
      expect(one(frame, 'event-list')?.shadowRoot?.querySelector('h3')).to.exist;
    });

    it('holds for one file with everything', async () => {
      await arrives(aPage(`<event-card></event-card>${script(said, 'opslag.all.js')}`));
    });

    it('gives a theme to whatever has none and nothing around it', async () => {
      const body =
        '<event-card></event-card><event-feed><event-list></event-list></event-feed><signup-form theme="light"></signup-form>';
      const frame = aPage(script(`${said} data-theme="dark"`) + body);
      await until(
        () => one(frame, 'event-card')?.getAttribute('theme') === 'dark',
        'it got no theme',
      );
      expect(one(frame, 'event-feed')?.getAttribute('theme')).to.equal('dark');
      expect(one(frame, 'event-list')?.getAttribute('theme')).to.not.equal('dark');
      expect(one(frame, 'signup-form')?.getAttribute('theme')).to.equal('light');
    });
  });

  describe('a prefix, for pages that own a tag of our name', () => {
    const foreign =
      '<script>customElements.define("event-card", class extends HTMLElement {' +
      ' connectedCallback() { this.textContent = "theirs"; } })</script>';

    for (const file of ['opslag.js', 'opslag.all.js']) {
      it(`leaves theirs alone and shows ours with ${file}`, async () => {
        const body = `<event-card></event-card><x-event-card feed="${feed}" event="sommerfest"></x-event-card>`;
        const frame = aPage(body, foreign + script('data-prefix="x"', file));
        await arrives(frame, 'x-event-card');
        expect(one(frame, 'event-card')?.textContent).to.equal('theirs');
      });
    }

    it('takes no name without it', async () => {
      const frame = aPage(
        `<x-event-card feed="${feed}"></x-event-card>`,
        script('data-prefix="x"'),
      );
      await arrives(frame, 'x-event-card');
      expect(frame.contentWindow?.customElements.get('event-card')).to.equal(undefined);
    });

    it('lets the elements find each other', async () => {
      const around = `<x-event-feed feed="${feed}"><x-event-card></x-event-card></x-event-feed>`;
      await arrives(aPage(around, script('data-prefix="x"')), 'x-event-card');
    });

    it('holds for divs, and for what is styled by the host', async () => {
      const frame = aPage(div(), script('data-prefix="x"'));
      await arrives(frame, 'div > x-event-card');
      const card = one(frame, 'x-event-card');
      expect(card && getComputedStyle(card).display).to.equal('block');
    });

    it('holds for the form that opens in a card', async () => {
      const open = new URL('open-feed.json', import.meta.url).href;
      const theirs = foreign.replace('"event-card"', '"signup-form"');
      const body = `<signup-form></signup-form><x-event-card feed="${open}" api="https://api.example/"></x-event-card>`;
      const frame = aPage(body, theirs + script('data-prefix="x"'));
      await arrives(frame, 'x-event-card');
      const card = () => one(frame, 'x-event-card')?.shadowRoot;
      card()?.querySelector<HTMLElement>('[part="action"]')?.click();
      const email = () =>
        card()?.querySelector('x-signup-form')?.shadowRoot?.querySelector('[name="contact.email"]');
      await until(email, 'it never opened');
      expect(one(frame, 'signup-form')?.textContent).to.equal('theirs');
    });

    it('can stand beside none', async () => {
      const cards = `<event-card feed="${feed}"></event-card><x-event-card feed="${feed}"></x-event-card>`;
      const frame = aPage(cards, script() + script('data-prefix="x"'));
      await arrives(frame, 'event-card');
      await arrives(frame, 'x-event-card');
    });
  });

  describe('a page that changes without being loaded anew', () => {
    const card = `<event-card feed="${feed}" event="sommerfest"><h2>Sommerfest</h2></event-card>`;
    const changes: readonly {readonly when: string; readonly change: (page: Document) => void}[] = [
      {
        when: 'its body is written anew',
        change: page => {
          page.body.innerHTML = `<main>${card}</main>`;
        },
      },
      {
        when: 'its body is replaced by that of another document',
        change: page => {
          const next = new DOMParser().parseFromString(`<main>${card}</main>`, 'text/html');
          page.body.replaceWith(page.adoptNode(next.body));
        },
      },
      {
        when: 'the old and the new are there at once',
        change: page => {
          const old = page.querySelector('main');
          old?.after(old.cloneNode(true));
          old?.remove();
        },
      },
      {
        when: 'the address changes too',
        change: page => {
          page.defaultView?.history.pushState({}, '');
          page.body.innerHTML = `<main>${card}</main>`;
        },
      },
      {
        when: 'the script is run again',
        change: page => {
          const again = page.createElement('script');
          again.src = `${built}opslag.js`;
          page.body.innerHTML = `<main>${card}</main>`;
          page.body.append(again);
        },
      },
      {
        when: 'what was left is put back',
        change: page => {
          const left = page.querySelector('main');
          page.body.replaceChildren();
          if (left) page.body.append(left);
        },
      },
    ];
    for (const {when, change} of changes) {
      it(`shows the event when ${when}`, async () => {
        const frame = aPage(`<main>${card}</main>`, script());
        await arrives(frame);
        const {contentDocument: page} = frame;
        if (page) change(page);
        await arrives(frame, 'main event-card');
        expect(all(frame, 'event-card')).to.have.length(1);
      });
    }
  });
});
