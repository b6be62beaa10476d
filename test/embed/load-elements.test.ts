import {aTimeout, expect} from '@open-wc/testing';
import {loadElements} from '../../src/embed/load-elements.ts';
import {until} from '../support/mount.ts';

/** A partner's page with a loader at work on it, and what that asked for. */
function aPage(body: string, lang = 'da', {prefix = '', said = {}} = {}) {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.lang = lang;
  page.head.innerHTML = '<base href="https://partner.example/kalender/">';
  page.body.innerHTML = body;
  const modules: string[] = [];
  const feeds: string[] = [];
  const inOrder: string[] = [];
  loadElements({
    page,
    prefix,
    needs: ['abc'],
    load: file => {
      modules.push(file);
      inOrder.push(file);
      return file.includes('signup-form') ? Promise.reject(new Error()) : Promise.resolve();
    },
    request: address => {
      feeds.push(address);
      inOrder.push(address);
    },
    said: () => said,
  });
  return {page, modules, feeds, inOrder};
}

describe('the loader', () => {
  it('asks for all that an element needs in the same moment', () => {
    const {modules, feeds} = aPage('<event-card feed="feed.json"></event-card>');
    expect(modules).to.have.members(['elements/event-card.js', 'chunks/abc.js', 'text/da.js']);
    expect(feeds).to.deep.equal(['https://partner.example/kalender/feed.json']);
  });

  describe('takes the one file of an element that the page has asked for already', () => {
    const early = (file: string) => `<link rel="modulepreload" href="https://x.example/o/${file}">`;

    it('instead of the several', () => {
      const {modules} = aPage(`${early('whole/event-card.js')}<event-card></event-card>`);
      expect(modules).to.have.members(['whole/event-card.js', 'text/da.js']);
    });

    it('but not for another element', () => {
      const {modules} = aPage(`${early('whole/event-list.js')}<event-card></event-card>`);
      expect(modules).to.include.members(['elements/event-card.js', 'chunks/abc.js']);
    });
  });

  it('asks for the feed first, then the words, then what is shared, and last what waits for all', () => {
    const {inOrder} = aPage('<event-card feed="feed.json"></event-card>');
    expect(inOrder).to.deep.equal([
      'https://partner.example/kalender/feed.json',
      'text/da.js',
      'chunks/abc.js',
      'elements/event-card.js',
    ]);
  });

  it('asks for nothing on a page without our elements', () => {
    const {modules} = aPage('<p>Ingen opslag</p>');
    expect(modules).to.be.empty;
  });

  it('asks once for two elements of a kind', () => {
    const {modules} = aPage('<event-card></event-card><event-card></event-card>');
    expect(modules.filter(file => file === 'elements/event-card.js')).to.have.length(1);
  });

  it('loads an element that comes later', async () => {
    const {page, modules} = aPage('');
    page.body.innerHTML = '<main><signup-form></signup-form></main>';
    await until(() => modules.includes('elements/signup-form.js'), 'it was never loaded');
  });

  it('tries again for the next element when a module could not be had', async () => {
    const {page, modules} = aPage('<signup-form></signup-form>');
    // One turn for the refusal to be heard.
    await aTimeout(0);
    page.body.append(page.createElement('signup-form'));
    const attempts = () => modules.filter(file => file === 'elements/signup-form.js').length;
    await until(() => attempts() > 1, 'it gave up');
  });

  it('does not try again for what else comes to the page', async () => {
    const {page, modules} = aPage('<signup-form></signup-form>');
    // One turn for the refusal to be heard, one for the page's change.
    await aTimeout(0);
    page.body.append(page.createElement('p'));
    await aTimeout(0);
    expect(modules.filter(file => file === 'elements/signup-form.js')).to.have.length(1);
  });

  it('gives a module up that could not be had three times', async () => {
    const {page, modules} = aPage('<signup-form></signup-form>');
    for (let more = 0; more < 4; more += 1) {
      await aTimeout(0);
      page.body.append(page.createElement('signup-form'));
    }
    await aTimeout(0);
    expect(modules.filter(file => file === 'elements/signup-form.js')).to.have.length(3);
  });

  it('looks into what is defined already, and loads nothing else for it', () => {
    if (!customElements.get('event-list')) {
      customElements.define('event-list', class extends HTMLElement {});
    }
    const {modules} = aPage('<event-list></event-list>');
    expect(modules).to.deep.equal(['diagnosis.js']);
  });

  it('has the failure of a file looked into', async () => {
    const {modules} = aPage('<signup-form></signup-form>');
    await until(() => modules.includes('diagnosis.js'), 'nobody looked into it');
  });

  describe('finds other ways to say what is meant', () => {
    const cases = [
      {
        when: 'a div stands for it',
        body: '<div data-opslag="event-card" data-feed="/a.json"></div>',
      },
      {
        when: 'a script stands for it',
        body: '<script src="x" type="x" data-widget="event-card" data-feed="/a.json"></script>',
      },
    ];
    for (const {when, body} of cases) {
      it(`and asks for everything in the same moment when ${when}`, () => {
        const {modules, feeds} = aPage(body);
        expect(modules).to.have.members([
          'text/da.js',
          'elements/event-card.js',
          'chunks/abc.js',
          'ways-in.js',
        ]);
        expect(feeds).to.deep.equal(['https://partner.example/a.json']);
      });
    }

    it('when a div comes after everything is defined', async () => {
      const {page, modules} = aPage('');
      page.body.innerHTML = '<p><span data-opslag="event-list"></span></p>';
      await until(() => modules.includes('ways-in.js'), 'it was never seen to');
    });

    it('and the feed that the script names for the page', () => {
      const {feeds} = aPage('<event-card></event-card>', 'da', {said: {feed: '/all.json'}});
      expect(feeds).to.deep.equal(['https://partner.example/all.json']);
    });

    it('and names with a prefix, leaving the others to the page', () => {
      const body = '<x-event-card></x-event-card><signup-form></signup-form>';
      const {modules} = aPage(body, 'da', {prefix: 'x-'});
      expect(modules).to.have.members(['text/da.js', 'elements/event-card.js?x-', 'chunks/abc.js']);
    });
  });

  describe('finds the feed', () => {
    const cases = [
      {
        when: 'the element around it names it',
        body: '<event-feed feed="/a.json"><p><event-card></event-card></p></event-feed>',
        feeds: ['https://partner.example/a.json'],
      },
      {
        when: 'the element has one of its own inside another',
        body: '<event-feed feed="/a.json"><event-card feed="/b.json"></event-card></event-feed>',
        feeds: ['https://partner.example/a.json', 'https://partner.example/b.json'],
      },
      {
        when: 'it lies on another site',
        body: '<event-card feed="https://organiser.example/feed.json"></event-card>',
        feeds: ['https://organiser.example/feed.json'],
      },
    ];
    for (const {when, body, feeds} of cases) {
      it(`when ${when}`, () => {
        expect(new Set(aPage(body).feeds)).to.deep.equal(new Set(feeds));
      });
    }

    it('and is not stopped by something that is no address', () => {
      const {modules, feeds} = aPage('<event-card feed="https://"></event-card>');
      expect(feeds).to.be.empty;
      expect(modules).to.include('elements/event-card.js');
    });
  });

  describe('chooses the text', () => {
    const cases = [
      {when: 'of the page', lang: 'da-DK', body: '<event-card></event-card>', text: 'text/da.js'},
      {
        when: 'of the part of the page around it',
        lang: 'da',
        body: '<div lang="EN"><event-card></event-card></div>',
        text: 'text/en.js',
      },
      {
        when: 'of its own',
        lang: 'en',
        body: '<event-card lang="da"></event-card>',
        text: 'text/da.js',
      },
      {
        when: 'in English for a language we do not speak',
        lang: 'fr',
        body: '<event-card></event-card>',
        text: 'text/en.js',
      },
    ];
    for (const {when, lang, body, text} of cases) {
      it(when, () => {
        const {modules} = aPage(body, lang);
        expect(modules.filter(file => file.startsWith('text/'))).to.deep.equal([text]);
      });
    }

    it('only when the feed is here, where the page has no language', () => {
      const {modules} = aPage('<event-card></event-card>', '');
      expect(modules.filter(file => file.startsWith('text/'))).to.be.empty;
    });
  });
});
