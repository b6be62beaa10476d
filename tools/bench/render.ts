// Usage: node tools/bench/render.ts [folder]. Times programmes of many points on a slow processor.
import {parseArgs} from 'node:util';
import {withBrowser} from './browser.ts';
import {longProgramme} from './long-programme.ts';
import {median} from './median.ts';
import {serveForBench} from './serve.ts';
import {timeProgramme, type ProgrammeVisit} from './programme-visit.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '5'}},
});
const sizes = [20, 100, 1_000];
const page = (points: number) => `<!doctype html><html lang="da"><meta charset="utf-8" />
  <title>A programme of ${points} points</title>
  <link rel="icon" href="data:," />
  <script src="/opslag/opslag.js" async></script>
  <programme-timeline feed="/${points}.json" now="2026-05-01T12:00"></programme-timeline></html>`;

const server = await serveForBench(
  positionals[0] ?? 'dist',
  Object.fromEntries(
    sizes.flatMap(points => [
      [`${points}.json`, longProgramme(points)],
      [`${points}.html`, page(points)],
    ]),
  ),
);
const say = (name: string, ...cells: readonly string[]) => {
  const line = [name.padEnd(28), ...cells.map(cell => cell.padStart(14))].join('');
  process.stdout.write(`${line}\n`);
};

try {
  await withBrowser(async browser => {
    say('CPU / 4, no line', 'first point', 'all points', 'longest task');
    for (const points of sizes) {
      const visits: ProgrammeVisit[] = [];
      for (let run = 0; run < Number(values.runs); run += 1) {
        visits.push(await timeProgramme(browser, `${server.url}${points}.html`, points));
      }
      const told = (of: 'first' | 'all' | 'longestTask') =>
        `${Math.round(median(visits.map(visit => visit[of])))} ms`;
      say(`programme of ${points} points`, told('first'), told('all'), told('longestTask'));
    }
  });
} finally {
  await server.close();
}
