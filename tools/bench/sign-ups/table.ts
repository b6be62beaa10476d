import type {Contestant} from './contestant.ts';
import type {Timing} from './timing.ts';

/**
 * Writes a table, as lines: what was timed first, then the floors it is compared with, each with how
 * many times as long the first takes for a sign-up, and for all but the slowest hundredth of them.
 */
export function tableOf(
  title: string,
  contestants: readonly Contestant[],
  timings: readonly Timing[],
): readonly string[] {
  const [server, ...floors] = timings;
  if (!server) return [];
  const [name = '', ...names] = contestants.map(one => one.name);
  const together = {name: names.map(([letter]) => letter).join(' + '), timing: sumOf(floors)};
  const rows = [...floors.map((timing, index) => ({name: names[index] ?? '', timing})), together];
  return [
    line(title, ['per second', 'p50', 'p99', '× as long', '× p99']),
    line(name, cellsOf(server)),
    ...rows.map(({name, timing}) =>
      line(name, [
        ...cellsOf(timing),
        (timing.perSecond / server.perSecond).toFixed(2),
        (server.p99 / timing.p99).toFixed(2),
      ]),
    ),
  ];
}

/** What it takes to do one after the other. */
const sumOf = (timings: readonly Timing[]): Timing => {
  const sum = (of: (timing: Timing) => number) =>
    timings.reduce((before, timing) => before + of(timing), 0);
  return {
    perSecond: 1 / sum(({perSecond}) => 1 / perSecond),
    p50: sum(({p50}) => p50),
    p99: sum(({p99}) => p99),
  };
};

const cellsOf = ({perSecond, p50, p99}: Timing) => [
  perSecond.toFixed(0),
  `${p50.toFixed(1)} ms`,
  `${p99.toFixed(1)} ms`,
];

const line = (name: string, cells: readonly string[]) =>
  [name.padEnd(36), ...cells.map(cell => cell.padStart(11))].join('');
