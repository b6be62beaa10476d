import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {heats} from '../../tools/bench/contestants.ts';
import {cellsOf, usualVisit} from '../../tools/bench/load-table.ts';
import {withServer} from '../../tools/bench/made.ts';
import {serveForBench, type BenchServer} from '../../tools/bench/serve.ts';
import type {Visit} from '../../tools/bench/visit.ts';

const aVisit: Visit = {
  requests: 9,
  bytes: 33_455,
  content: 2000.4,
  longestTask: 120.6,
  longTasks: 300,
  shift: 0.0441,
};

describe('the table of first views', () => {
  it('has the median of each figure, so that one slow visit says nothing', () => {
    const visits = [
      aVisit,
      {...aVisit, content: 9000, shift: 0},
      {...aVisit, content: 1000, shift: 0.9},
    ];
    assert.deepEqual(usualVisit(visits), aVisit);
  });

  it('holds the time against that of the first, and rounds', () => {
    assert.deepEqual(cellsOf(aVisit, 1000), [
      '9',
      '33455',
      '2000 ms',
      '2.00',
      '121 ms',
      '300 ms',
      '0.044',
    ]);
  });
});

describe('the pages that are compared', () => {
  let server: BenchServer;
  before(async () => {
    server = await serveForBench('dist', await withServer());
  });
  after(() => server.close());

  for (const {page} of heats.flatMap(({contestants}) => contestants)) {
    it(`${page} asks for nothing that isn’t there, and nobody else for anything`, async () => {
      const html = await (await fetch(server.url + page)).text();
      const asked = [...html.matchAll(/\s(?:src|feed|challenge)="([^"]+)"/g)]
        .map(([, address = '']) => new URL(address, server.url + page))
        // The build need not be there for this.
        .filter(({pathname}) => !pathname.startsWith('/opslag/'));
      assert.notEqual(html, '');
      for (const {href} of asked) {
        assert.ok(href.startsWith(server.url), href);
        assert.equal((await fetch(href)).status, 200, href);
      }
    });
  }
});
