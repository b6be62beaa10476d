import {expect} from '@open-wc/testing';
import {readOffered, type Offered} from '../../../demo/configurator/manifest.ts';
import {text as da} from '../../../demo/configurator/text/da.ts';
import {text as en} from '../../../demo/configurator/text/en.ts';
import {text as nb} from '../../../demo/configurator/text/nb.ts';
import {text as nn} from '../../../demo/configurator/text/nn.ts';
import {text as sv} from '../../../demo/configurator/text/sv.ts';
import {WAYS, WEBSITES} from '../../../demo/configurator/websites.ts';

/** The manifest as it is. */
const manifest = async (): Promise<readonly Offered[]> =>
  readOffered(await (await fetch('/custom-elements.json')).json());

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

    it('say what to do on every website, in every way that it takes', () => {
      const steps = WEBSITES.flatMap(site =>
        WAYS[site].map(
          way => Object.entries(text.website.instructions[site]).find(([one]) => one === way)?.[1],
        ),
      );
      expect(steps.filter(one => !one?.length)).to.deep.equal([]);
    });
  });
}
