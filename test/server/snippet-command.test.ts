import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {snippet} from '../../server/src/cli/snippet.ts';
import {runCommand} from '../support/server/a-command.ts';
import {aWebsite} from '../support/server/a-website.ts';
import {aPublishedEvent, aPublishedFeed} from '../support/server/published.ts';

const event = aPublishedEvent({identifier: 'fest', name: 'Sommerfest', startDate: '2999-05-05'});
const file = 'demo/feeds/1-bak-op.json';
const feed = '--feed=https://organiser.example/feed.json';

const refusal = async (...args: string[]) => {
  const written = await snippet(args);
  return written.ok ? '' : written.words;
};

describe('opslag snippet', () => {
  it('writes what to paste for a feed on the web', async test => {
    const address = await aWebsite(test, aPublishedFeed(event));
    const args = ['snippet', address, '--event=fest', '--partner=kulturhus'];
    const command = await runCommand(test, args, {cwd: path.resolve('.')});
    assert.equal(await command.ended, 0);
    const written = command.lines.join('\n');
    assert.match(
      written,
      new RegExp(`<event-card feed="${address}" event="fest" partner="kulturhus">`),
    );
    assert.match(written, /<h2>.*Sommerfest/);
    assert.match(written, /application\/ld\+json/);
  });

  it('writes it for a file that will be on the web, in the way that a system needs', async () => {
    const written = await snippet([file, feed, '--for=drupal']);
    assert.ok(written.ok);
    assert.match(
      written.snippet,
      /<div data-opslag="event-card" data-feed="https:\/\/organiser\.example\/feed\.json">/,
    );
    assert.match(written.snippet, /src="https:\/\/organiser\.example\/opslag\/opslag\.js"/);
  });

  it('keeps as much room as it is told', async () => {
    const written = await snippet([file, feed, '--room=640']);
    assert.ok(written.ok);
    assert.match(
      written.snippet,
      /<event-card [^>]*style="display:block;min-height:min\(640px,100vh\)">/,
    );
  });

  it('writes a newsletter and a list for a feed whose events are still to be planned', async test => {
    const newsletter = {name: 'Nyt fra huset', consent: {text: 'Ja', version: '1'}};
    const address = await aWebsite(test, {...aPublishedFeed(), newsletter});
    const letter = await snippet([address, '--element=newsletter-signup']);
    assert.ok(letter.ok);
    assert.match(letter.snippet, /<newsletter-signup feed="[^"]*">\s*<h2>Nyt fra huset<\/h2>/);
    const list = await snippet([address, '--element=event-list']);
    assert.ok(list.ok);
    assert.match(list.snippet, /<event-list feed="[^"]*">\s*<\/event-list>/);
  });

  it('says what is wrong with what it is asked for', async () => {
    assert.match(await refusal(file), /--feed=https/);
    assert.match(await refusal(file, feed, '--event=nowhere'), /There are: /);
    assert.match(await refusal(file, feed, '--for=paper'), /wordpress/);
    assert.match(await refusal(file, feed, '--room=high'), /in pixels/);
    assert.match(await refusal(file, feed, '--element=event-cards'), /event-card,/);
  });
});
