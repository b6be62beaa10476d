// Usage: node tools/size.ts [folder]. Tells what a page loads, and fails over the limits.
import {budgets} from './size/budgets.ts';
import {filesLoadedBy} from './size/loaded-files.ts';
import {weightOf, type Weight} from './size/weights.ts';

const folder = process.argv[2] ?? 'dist';

const row = (name: string, files: string, {raw, gzip, brotli}: Weight, verdict: string) =>
  [
    name.padEnd(40),
    ...[files, raw, gzip, brotli].map(cell => String(cell).padStart(8)),
    `  ${verdict}`,
  ].join('');

const say = (line: string) => process.stdout.write(`${line}\n`);

/** How a weight stands to what is aimed at, and to what is let pass today. */
function verdictOn({brotli}: Weight, aim: number | undefined, limit: number | undefined): string {
  if (aim === undefined) return '';
  if (limit !== undefined && brotli > limit) return `OVER ITS LIMIT of ${limit}`;
  return brotli > aim ? `${brotli - aim} over its aim of ${aim}` : `of ${aim}`;
}

const rows = budgets.map(({name, entries, alsoOnDemand, aim, limit = aim}) => {
  const {atOnce, onDemand} = filesLoadedBy(folder, entries);
  const alsoCounted = [...onDemand].filter(file => alsoOnDemand && file.includes(alsoOnDemand));
  const counted = new Set([...atOnce, ...alsoCounted]);
  return {name, aim, limit, atOnce, onDemand, counted, weight: weightOf(folder, counted)};
});

say(`${'loaded at once'.padEnd(40)}   files     raw    gzip  brotli`);
for (const {name, counted, weight, aim, limit} of rows) {
  say(row(name, String(counted.size), weight, verdictOn(weight, aim, limit)));
}

const atOnce = new Set(rows.flatMap(({atOnce}) => [...atOnce]));
const onDemand = new Set(rows.flatMap(({onDemand}) => [...onDemand]));
say('\nloaded on demand');
for (const file of [...onDemand].filter(file => !atOnce.has(file)).sort()) {
  say(row(file, '', weightOf(folder, [file]), ''));
}

const isOver = rows.some(({weight, limit}) => limit !== undefined && weight.brotli > limit);
process.exit(isOver ? 1 : 0);
