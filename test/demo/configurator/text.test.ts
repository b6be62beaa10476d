import {expect} from '@open-wc/testing';
import {PAGE_LANGUAGE} from '../../../demo/configurator/language.ts';
import {readOffered, type Offered} from '../../../demo/configurator/manifest.ts';
import {text as da} from '../../../demo/configurator/text/da.ts';
import {text as en} from '../../../demo/configurator/text/en.ts';
import {text as nb} from '../../../demo/configurator/text/nb.ts';
import {text as nn} from '../../../demo/configurator/text/nn.ts';
import {text as sv} from '../../../demo/configurator/text/sv.ts';
import {readChoices} from '../../../demo/configurator/choices.ts';
import {letterToAdmin, mailToAdmin, type Request} from '../../../demo/configurator/mail.ts';
import {shownInWords} from '../../../demo/configurator/shown-in-words.ts';
import type {ConfiguratorText} from '../../../demo/configurator/text/text.ts';
import {apartOn, WAYS, WEBSITES} from '../../../demo/configurator/websites.ts';
import {languageFor} from '../../../src/text/languages.ts';
import {loadText} from '../../../src/text/load-text.ts';
import {aFeed, anEntry} from '../../support/an-entry.ts';

/** The manifest as it is. */
const manifest = async (): Promise<readonly Offered[]> =>
  readOffered(await (await fetch('/custom-elements.json')).json());

/** The steps of every way that every website takes. */
const waysIn = ({website}: ConfiguratorText) =>
  WEBSITES.flatMap(site =>
    WAYS[site].map(way => ({
      way,
      steps: Object.entries(website.instructions[site]).find(([one]) => one === way)?.[1],
    })),
  );

/** What an administrator is asked, where nothing else is said. */
const request = ({handOver}: ConfiguratorText): Request => ({
  way: 'div',
  once: '',
  link: '',
  what: handOver.shown.event('Bak op! Inspirationsdage'),
  organiser: 'Sager der Samler',
  place: 'post',
});

for (const text of [da, nb, nn, sv, en]) {
  describe(`the words of the configurator in ${text.lang}`, () => {
    it('are there for every element', async () => {
      const tags = (await manifest()).map(({tag}) => tag);
      expect(tags).to.have.length.above(4);
      expect(tags.filter(tag => !text.elements[tag])).to.deep.equal([]);
    });

    it('are there for every attribute, and every word that it takes', async () => {
      const controls = (await manifest()).flatMap(({own, shared}) => [...own, ...shared]);
      const missing = controls.flatMap(control => {
        const words = text.attributes[control.name];
        const values = control.kind === 'choice' ? control.values : [];
        return words
          ? values.filter(value => !words.values?.[value]).map(value => `${control.name}=${value}`)
          : [control.name];
      });
      expect([...new Set(missing)]).to.deep.equal([]);
    });

    it('name the language of the webmaster’s own page', () => {
      expect(text.attributes['lang']?.values?.[PAGE_LANGUAGE]).to.be.a('string');
    });

    it('name the buttons of a short card as the card does', async () => {
      const words = await loadText(languageFor(text.lang));
      const help = text.attributes['compact']?.help;
      expect(help).to.contain(words?.action.readMore).and.to.contain(words?.label.more);
    });

    it('say what to do on every website, in every way that it takes', () => {
      expect(waysIn(text).filter(({steps}) => !steps?.here.length)).to.deep.equal([]);
    });

    it('say what an administrator does, where something is needed on the whole website', () => {
      const asked = waysIn(text).filter(({steps}) => steps?.once?.length);
      expect(asked.map(({way}) => way)).to.deep.equal(
        waysIn(text)
          .map(({way}) => way)
          .filter(apartOn),
      );
    });

    it('fit into a mail to the administrator, as long as programs take', () => {
      const script = 'https://arrangementer.sagerdersamler.example.org/opslag/opslag.js';
      const once = `<script src="${script}" async></script>`;
      const choices = {
        feed: 'https://arrangementer.sagerdersamler.example.org/feeds/inspirationsdage.json',
        event: 'inspirationsdage-i-aarhus-efteraaret-2027',
        website: 'nationbuilder',
        'o.partner': 'center-for-borgerdialog',
        step: 'copy',
      };
      const link = `https://arrangementer.sagerdersamler.example.org/configurator/index.html#${new URLSearchParams(choices)}`;
      for (const way of ['div', 'shortcode'] as const) {
        const mail = new URL(mailToAdmin(text.handOver, {...request(text), way, once, link}));
        const body = mail.searchParams.get('body') ?? '';
        expect(body.split('\r\n')).to.include.members([once, link]);
        expect(body.endsWith(text.handOver.thanks)).to.equal(true);
        expect(mail.href).to.have.length.below(2000);
      }
    });

    it('name the event and the organiser to the administrator, first of all', () => {
      const {searchParams} = new URL(mailToAdmin(text.handOver, request(text)));
      for (const said of [
        searchParams.get('subject'),
        searchParams.get('body')?.split('\r\n')[2],
      ]) {
        expect(said).to.contain('Bak op! Inspirationsdage').and.to.contain('Sager der Samler');
      }
    });

    it('leave room in the mail for the address of the author’s own page', () => {
      for (const place of ['post', 'page'] as const) {
        const lines = letterToAdmin(text.handOver, {...request(text), place}).split('\n');
        expect(lines).to.include(text.handOver.place[place]);
        expect(text.handOver.place[place]).to.match(/: $/);
      }
    });

    it('can be read in a breath by an administrator, apart from what is to be copied', () => {
      for (const way of ['div', 'shortcode'] as const) {
        const words = letterToAdmin(text.handOver, {...request(text), way}).match(/\S+/g) ?? [];
        expect(words).to.have.length.within(30, 70);
      }
    });

    it('name what is shown as what it is', () => {
      const named = (hash: string) =>
        shownInWords(readChoices(hash), aFeed(anEntry()), text.handOver);
      const {shown} = text.handOver;
      expect(named('event=faellesspisning')).to.equal(shown.event('Fællesspisning'));
      expect(named('')).to.equal(shown.next);
      expect(named('event=gone')).to.equal(shown.next);
      expect(named('element=event-list')).to.equal(shown.list);
      expect(named('element=event-list&o.show=articles')).to.equal(shown.articles);
      expect(named('element=newsletter-signup')).to.equal(shown.newsletter);
    });

    it('say in a breath what a link is, and nothing of code', () => {
      const {wordpress} = text.website.ways;
      expect(wordpress.link.help.match(/\S+/g)).to.have.length.below(16);
      const {here} = text.website.instructions.wordpress.link;
      expect([wordpress.link.help, ...here, text.link.signUp].join(' ')).not.to.match(
        /html|kod|code/i,
      );
    });

    it('say who would choose each way', () => {
      for (const [site, ways] of Object.entries(text.website.ways)) {
        const labels = Object.values(ways).map(({label}) => label);
        expect(new Set(labels).size, site).to.equal(labels.length);
      }
    });
  });
}

/** The sentences of some words, by where they stand; short ones may be the same in two languages. */
function sentencesIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return words.length > 70 ? [[path, words]] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, one]) => sentencesIn(one, `${path}/${name}`));
}

describe('the words of the configurator', () => {
  it('are each language’s own', () => {
    const all = [da, nb, nn, sv, en].flatMap(text => sentencesIn(text));
    expect(all).to.have.length.above(100);
    const said = all.map(pair => pair.join(': '));
    expect(said.filter((one, index) => said.indexOf(one) !== index)).to.deep.equal([]);
  });
});
