import {tags} from '../../src/embed/tags.ts';
import type {Host} from '../../test/hosts/host.ts';
import type {EngineName} from '../engines/installed.js';
import type {Finding} from './finding.ts';

const columns = [...tags, 'page'];

/** The short name of a column, as there is not much room. */
const heading = (column: string) => (/-(\w+)$/.exec(column)?.[1] ?? column).padEnd(9);

/** Writes a table: a line for each host and engine, a column for each element and the page around. */
export function tableOf(
  hosts: readonly Host[],
  engines: readonly EngineName[],
  findings: readonly Finding[],
): string[] {
  const mark = (host: string, engine: EngineName, tag: string) =>
    findings.some(one => one.host === host && one.engine === engine && one.tag === tag) ? '✗' : '✓';
  const lines = hosts.flatMap(({name}) =>
    engines.map(engine =>
      [
        name.padEnd(28),
        engine.padEnd(10),
        ...columns.map(tag => mark(name, engine, tag).padEnd(9)),
      ].join(''),
    ),
  );
  return [['host'.padEnd(28), 'engine'.padEnd(10), ...columns.map(heading)].join(''), ...lines];
}
