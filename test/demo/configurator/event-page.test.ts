import {expect} from '@open-wc/testing';
import {readChoices} from '../../../demo/configurator/choices.ts';
import {
  asksToBeShown,
  NO_PAGE,
  pageAddressOf,
  turnedTo,
} from '../../../demo/configurator/event-page.ts';
import {isUndecided, wayOf, waysOf} from '../../../demo/configurator/views/ways-of.ts';
import {aFeed, anEntry} from '../../support/an-entry.ts';
import {API, answeringElsewhere, serving, unplug, useNetwork} from '../../support/network.ts';
import {aPublishedFeed} from '../../support/server/published.ts';

const feed = {...aFeed(anEntry({id: 'folkemoede', names: ['folkemoede', 'fm']})), api: API};
const page = `${API}events/folkemoede`;
const script = 'https://organizer.example/opslag/opslag.js';

describe('the page of an event that a webmaster has chosen', () => {
  it('is on the organiser’s server, under the event’s own name', () => {
    expect(pageAddressOf(readChoices('event=fm'), feed)).to.equal(page);
  });

  const without = {
    'a list': {hash: 'event=folkemoede&element=event-list', feed},
    'a form alone': {hash: 'event=folkemoede&element=signup-form', feed},
    'always the next event': {hash: '', feed},
    'an event that is gone': {hash: 'event=gone', feed},
    'an organiser without a server': {
      hash: 'event=folkemoede',
      feed: aFeed(anEntry({id: 'folkemoede', names: ['folkemoede']})),
    },
  };
  for (const [what, {hash, feed}] of Object.entries(without)) {
    it(`is nowhere for ${what}`, () => {
      expect(pageAddressOf(readChoices(hash), feed)).to.equal('');
    });
  }
});

describe('a server that is asked whether a link can be pasted', () => {
  useNetwork();

  it('says so where it knows the script and the event', async () => {
    serving(aPublishedFeed(), {settings: {script}});
    expect(await asksToBeShown(feed, page)).to.equal(true);
  });

  it('says no where it doesn’t know the script', async () => {
    serving(aPublishedFeed());
    expect(await asksToBeShown(feed, page)).to.equal(false);
  });

  it('says no where it doesn’t know the event', async () => {
    serving(aPublishedFeed(), {settings: {script}});
    expect(await asksToBeShown(feed, `${API}events/gone`)).to.equal(false);
  });

  it('says no where it can’t be reached', async () => {
    unplug();
    expect(await asksToBeShown(feed, page)).to.equal(false);
  });

  it('says no where it answers everything with a page of its own', async () => {
    answeringElsewhere(`${API}oembed`, () => new Response('<!doctype html>'), 'get');
    expect(await asksToBeShown(feed, page)).to.equal(false);
  });
});

describe('the ways into a website', () => {
  const known = (status: 'none' | 'asked' | 'there', hash = 'website=wordpress') => ({
    page: {address: page, status},
    choices: readChoices(hash),
  });

  it('begin with the link where there is one', () => {
    expect(waysOf('wordpress', known('there'))[0]).to.equal('link');
    expect(wayOf('wordpress', known('there'))).to.equal('link');
  });

  it('are those of before where there is none', () => {
    expect(waysOf('wordpress', known('none'))).to.deep.equal(['div', 'tag', 'shortcode']);
    expect(wayOf('wordpress', known('none'))).to.equal('div');
  });

  it('stay as they were remembered', () => {
    for (const form of ['div', 'tag', 'shortcode']) {
      const hash = `website=wordpress&form=${form}`;
      expect(wayOf('wordpress', known('there', hash))).to.equal(form);
    }
  });

  it('have no link on websites that make nothing of one', () => {
    expect(waysOf('joomla', known('there'))).not.to.include('link');
  });

  it('are settled when the server has answered, and not before', () => {
    expect(isUndecided(known('asked'))).to.equal(true);
    expect(isUndecided(known('there'))).to.equal(false);
    expect(isUndecided(known('none'))).to.equal(false);
  });

  it('wait for no answer that makes no difference', () => {
    expect(isUndecided(known('asked', 'website=joomla'))).to.equal(false);
    expect(isUndecided(known('asked', 'website=wordpress&step=copy&form=div'))).to.equal(false);
  });

  it('don’t go and come back when another event is chosen', () => {
    const next = `${API}events/next`;
    expect(turnedTo(next, known('there').page)).to.deep.equal({address: next, status: 'there'});
    expect(turnedTo(next, NO_PAGE).status).to.equal('asked');
  });

  it('lose the link with what has no page', () => {
    expect(turnedTo('', known('there').page)).to.deep.equal(NO_PAGE);
  });
});
