// Usage: node tools/bench/load.ts [folder]. Times the first view of an event on a slow phone's line.
import {parseArgs} from 'node:util';
import {withBrowser} from './browser.ts';
import {contestants} from './contestants.ts';
import {median} from './median.ts';
import {serveForBench} from './serve.ts';
import {timeVisit, type Visit} from './visit.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '7'}},
});
const server = await serveForBench(positionals[0] ?? 'dist');
const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (name: string, ...cells: readonly (string | number)[]) => {
  say([name.padEnd(40), ...cells.map(cell => String(cell).padStart(9))].join(''));
};

try {
  await withBrowser(async browser => {
    const rounds = contestants.map(contestant => ({contestant, visits: new Array<Visit>()}));
    // In turn, so that a busy minute of the machine is everybody's.
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const {contestant, visits} of rounds) {
        visits.push(await timeVisit(browser, server.url + contestant.page, contestant.shows));
      }
    }
    row('150 ms, 1.6 Mbit/s, CPU / 4, HTTP/1.1', 'requests', 'bytes', 'content', 'ratio');
    let first: number | undefined;
    for (const {contestant, visits} of rounds) {
      const content = median(visits.map(({content}) => content));
      const {requests = 0, bytes = 0} = visits[0] ?? {};
      first ??= content;
      const ratio = (content / first).toFixed(2);
      row(contestant.name, requests, bytes, `${Math.round(content)} ms`, ratio);
    }
  });
} finally {
  await server.close();
}
