import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Entries} from '../../../src/contract/entries.ts';
import {feedUrl} from '../../support/feeds.ts';
import {fill, headed, press, send} from '../../support/form-page.ts';
import {inside, mount, shown} from '../../support/mount.ts';
import {serving, useNetwork} from '../../support/network.ts';
import {aFeed, aFeedAsking, fillAsAnne, NOW, openForm} from './a-form.ts';

interface Page {
  readonly attribute?: string;
  readonly property?: Entries;
  readonly fromUrl?: boolean;
}

async function openFilled(feed: object, {attribute, property, fromUrl = false}: Page) {
  const address = feedUrl(feed);
  const page = await mount<HTMLDivElement>(html`<div></div>`);
  const load = async () => {
    render(html``, page);
    render(
      html`<signup-form feed=${address} lang="en" now=${NOW} ?prefill-from-url=${fromUrl}>
      </signup-form>`,
      page,
    );
    const form = page.querySelector('signup-form');
    if (!form) throw new Error('the page has no form');
    if (attribute) form.setAttribute('prefill', attribute);
    if (property) form.prefill = property;
    await shown(form, 'form');
    return form;
  };
  return {form: await load(), load};
}

const valueOf = (form: Element, name: string) =>
  inside<HTMLInputElement>(form, `[name="${name}"]`)?.value;

const isTicked = (form: Element, name: string, value: string) =>
  inside<HTMLInputElement>(form, `[name="${name}"][value="${value}"]`)?.checked;

/** Lets the page be at an address with these parameters, for as long as a test takes. */
const at = (search: string) => {
  const url = new URL(location.href);
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
  history.replaceState(null, '', url);
};

const asking = aFeedAsking({
  questions: [
    {id: 'diet', label: 'Diet'},
    {id: 'way', label: 'By what?', kind: 'choice', options: ['Bike', 'Train']},
  ],
  consent: 'I may write to you.',
});

describe('<signup-form>, filled in by the page', () => {
  useNetwork();

  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('has what the attribute says', async () => {
    serving(asking);
    const attribute = 'name=Anne Jensen&email=anne@visitor.example&answers.way=Train';
    const {form} = await openFilled(asking, {attribute});
    expect(valueOf(form, 'contact.name')).to.equal('Anne Jensen');
    expect(valueOf(form, 'contact.email')).to.equal('anne@visitor.example');
    expect(isTicked(form, 'answers.way', 'Train')).to.equal(true);
  });

  it('has what the property says', async () => {
    serving(asking);
    const {form} = await openFilled(asking, {property: {'answers.diet': ['Vegan']}});
    expect(valueOf(form, 'answers.diet')).to.equal('Vegan');
  });

  it('has what the page’s address says, where the page wants that', async () => {
    serving(asking);
    at('opslag-name=Anne&opslag-answers.diet=Vegan');
    const {form} = await openFilled(asking, {fromUrl: true});
    expect(valueOf(form, 'contact.name')).to.equal('Anne');
    expect(valueOf(form, 'answers.diet')).to.equal('Vegan');
  });

  it('has nothing of the page’s address unless the page wants that', async () => {
    serving(asking);
    at('opslag-name=Anne');
    const {form} = await openFilled(asking, {});
    expect(valueOf(form, 'contact.name')).to.equal('');
  });

  it('gives nobody’s consent, and fills no field that people don’t see', async () => {
    const {received} = serving(asking);
    at('opslag-consents.consent-1=1&opslag-leave-empty=x&opslag-website=x&opslag-people.0.name=Bo');
    const {form} = await openFilled(asking, {fromUrl: true});
    expect(isTicked(form, 'consents.consent-1', '1')).to.equal(false);
    expect(valueOf(form, 'leave-empty')).to.equal('');
    expect(inside(form, '[name="people.0.name"]')).to.equal(null);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received[0]).not.to.have.property('website');
  });

  it('chooses nothing that can’t be chosen', async () => {
    const {received} = serving(asking);
    const {form} = await openFilled(asking, {attribute: 'answers.way=Rocket'});
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received[0]?.['answers']).to.deep.equal({});
  });

  it('keeps what the visitor has typed over what the page says', async () => {
    serving(asking);
    const {form, load} = await openFilled(asking, {attribute: 'name=Anne'});
    await fill(form, 'contact.name', 'Bo Holm');
    expect(valueOf(await load(), 'contact.name')).to.equal('Bo Holm');
  });

  it('leaves a field empty that the visitor has emptied', async () => {
    serving(asking);
    const {form} = await openFilled(asking, {attribute: 'name=Anne'});
    await fill(form, 'contact.name', '');
    form.prefill = {'contact.name': ['Anne'], 'answers.diet': ['Vegan']};
    await form.updateComplete;
    expect(valueOf(form, 'contact.name')).to.equal('');
  });

  it('sends along by which campaign the visitor came', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    at('utm_source=brev&utm_campaign=maj&other=x');
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(received[0]?.['campaign']).to.deep.equal({utm_source: 'brev', utm_campaign: 'maj'});
  });

  it('says no more of the campaign than the server takes', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    at([...'abcdefghijkl'].map(letter => `utm_${letter}=x`).join('&'));
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'You are signed up');
    expect(Object.keys(received[0]?.['campaign'] ?? {}).join('')).to.equal(
      [...'abcdefghij'].map(letter => `utm_${letter}`).join(''),
    );
  });

  it('sends no campaign where there is none', async () => {
    const feed = aFeed();
    const {received} = serving(feed);
    const form = await openForm(feed);
    await fillAsAnne(form);
    await press(form, '[type="submit"]');
    await headed(form, 'You are signed up');
    expect(received[0]).not.to.have.property('campaign');
  });
});
