// Usage: node tools/bench/load.ts [folder]. Times the first view on a slow phone's line: ours, one
// written by hand, and peers from npm.
import {parseArgs} from 'node:util';
import {withBrowser} from './browser.ts';
import {heats} from './contestants.ts';
import {cellsOf, COLUMNS, lineOf, usualVisit} from './load-table.ts';
import {withServer} from './made.ts';
import {serveForBench} from './serve.ts';
import {timeVisit, type Visit} from './visit.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '7'}},
});
const server = await serveForBench(positionals[0] ?? 'dist', await withServer());
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await withBrowser(async browser => {
    const rounds = heats.map(({title, contestants}) => ({
      title,
      visited: contestants.map(contestant => ({contestant, visits: new Array<Visit>()})),
    }));
    // In turn, so that a busy minute of the machine is everybody's.
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const {contestant, visits} of rounds.flatMap(({visited}) => visited)) {
        visits.push(await timeVisit(browser, server.url, contestant));
      }
    }
    say(`150 ms, 1.6 Mbit/s, CPU / 4, HTTP/1.1, brotli; median of ${values.runs}`);
    let first: number | undefined;
    for (const {title, visited} of rounds) {
      say('');
      say(lineOf(title, COLUMNS));
      for (const {contestant, visits} of visited) {
        const usual = usualVisit(visits);
        first ??= usual.content;
        say(lineOf(contestant.name, cellsOf(usual, first)));
      }
    }
  });
} finally {
  await server.close();
}
