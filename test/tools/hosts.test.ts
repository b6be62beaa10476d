import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {buildForPages} from '../../tools/build/for-pages.ts';
import {installedEngines} from '../../tools/engines/installed.js';
import {tourMuseum} from '../../tools/hosts/tour.ts';
import {hosts} from '../hosts/hosts.ts';

/** The cruellest of the museum; all of it is visited by `npm run hosts`. */
const cruellest = [
  'all-initial',
  'prototype',
  'mootools',
  'clobbered',
  'polyfill-forced',
  'csp-nonce',
  'xhtml',
];

describe('a host page', () => {
  let dist = '';
  before(async () => {
    dist = await mkdtemp(path.join(tmpdir(), 'opslag-museum-'));
    await buildForPages(dist);
  });
  after(() => rm(dist, {recursive: true, force: true}));

  it('is one of a museum of many, each with a name of its own', () => {
    const names = hosts.map(({name}) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every(name => /^[\w-]+$/.test(name)));
    assert.ok(names.length > 60);
  });

  for (const name of cruellest) {
    it(`shows and serves every element, and stays as it is: ${name}`, async () => {
      const tour = await tourMuseum({
        hosts: hosts.filter(host => host.name === name),
        engines: installedEngines().filter(engine => engine.name === 'chromium'),
        dist,
        keep: () => Promise.resolve(),
        said: () => undefined,
      });
      assert.deepEqual(tour, {findings: [], reports: []});
    });
  }
});
