import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {readChoices} from '../../../demo/configurator/choices.ts';
import type {Control} from '../../../demo/configurator/controls.ts';
import {NO_PAGE} from '../../../demo/configurator/event-page.ts';
import {readOffered} from '../../../demo/configurator/manifest.ts';
import {text as english} from '../../../demo/configurator/text/en.ts';
import {controlView} from '../../../demo/configurator/views/control-view.ts';
import {text as words} from '../../../src/text/en.ts';

const inherited = {name: 'OpslagElement'};

/** A manifest with a card that has these attributes. */
const manifestWith = (...attributes: readonly object[]) => ({
  modules: [{declarations: [{tagName: 'event-card', summary: 'Shows one event.', attributes}]}],
});

const controlsOf = (...attributes: readonly object[]): readonly Control[] => {
  const [card] = readOffered(manifestWith(...attributes));
  return [...(card?.own ?? []), ...(card?.shared ?? [])];
};

/** Puts a control on the page; gives it, and what it sets. */
function shown(control: Control) {
  const place = document.createElement('div');
  const set: Record<string, string>[] = [];
  const state = {
    choices: readChoices('#o.limit=3'),
    feed: {status: 'none'} as const,
    page: NO_PAGE,
    offered: [],
    text: english,
    words,
    spoken: words,
    copying: {status: 'none', what: ''} as const,
    heights: undefined,
    isWhole: false,
  };
  render(
    controlView(control, state, {
      choose: ({options}) => set.push({...options}),
      readFeed: () => undefined,
      showWhole: () => undefined,
      copy: () => undefined,
    }),
    place,
  );
  return {place, set};
}

describe('the controls of the configurator', () => {
  it('are of the kind that the attribute’s type asks for', () => {
    const controls = controlsOf(
      {name: 'compact', type: {text: 'boolean'}},
      {name: 'theme', type: {text: "'' | 'auto' | 'dark'"}},
      {name: 'limit', type: {text: 'number'}},
      {name: 'partner', type: {text: 'string'}},
    );
    expect(controls.map(({name, kind}) => `${name}: ${kind}`)).to.deep.equal([
      'compact: checkbox',
      'theme: choice',
      'limit: number',
      'partner: text',
    ]);
  });

  it('leave out what only code can say, and what was chosen before', () => {
    expect(
      controlsOf(
        {name: 'prefill', type: {text: 'Entries | undefined'}},
        {name: 'feed', type: {text: 'string'}},
        {name: 'event', type: {text: 'string'}},
      ),
    ).to.deep.equal([]);
  });

  it('keep apart what is the element’s own and what all of them take', () => {
    const [card] = readOffered(
      manifestWith({name: 'compact'}, {name: 'lang', inheritedFrom: inherited}),
    );
    expect(card?.own.map(({name}) => name)).to.deep.equal(['compact']);
    expect(card?.shared.map(({name}) => name)).to.deep.equal(['lang']);
  });

  it('have one for an attribute that came yesterday, with its English description', () => {
    const [control] = controlsOf({
      name: 'confetti',
      description: 'Throw confetti.',
      type: {text: 'boolean'},
    });
    if (!control) throw new Error('There is no control.');
    const {place} = shown(control);
    expect(place.querySelector('input')?.type).to.equal('checkbox');
    expect(place.querySelector('label')?.textContent).to.equal('confetti');
    expect(place.textContent).to.contain('Throw confetti.');
  });

  it('set what is typed, and unset what is emptied', () => {
    const {place, set} = shown({name: 'limit', description: '', kind: 'number'});
    const field = place.querySelector('input');
    if (!field) throw new Error('There is no field.');
    expect(field.value).to.equal('3');
    for (const value of ['12', '']) {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
    expect(set).to.deep.equal([{limit: '12'}, {}]);
  });
});
