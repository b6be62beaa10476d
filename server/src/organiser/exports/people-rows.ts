import type {Cell} from '../../export/csv.ts';
import type {SignUpRecord} from '../../storage/records.ts';
import {personColumns, type ColumnSource} from '../people/person-columns.ts';
import {peopleOf, type CellValue} from '../people/person-values.ts';

/** The people of an event as a table to take away: headings, and a row for each person. */
export interface PeopleRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

/** Gives a row for each person of some sign-ups. */
export function peopleRows(signUps: readonly SignUpRecord[], source: ColumnSource): PeopleRows {
  const columns = personColumns(source);
  return {
    headings: columns.map(({heading}) => heading),
    rows: peopleOf(signUps).map(person => columns.map(({valueOf}) => valueOf(person))),
  };
}

/** Gives the same for CSV, which has no types: days and times are written as ISO 8601 has them. */
export const csvRows = ({headings, rows}: PeopleRows): readonly (readonly Cell[])[] => [
  headings,
  ...rows.map(row => row.map(cellOf)),
];

function cellOf(value: CellValue | undefined): Cell {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'day':
      return value.instant.toISOString().slice(0, 10);
    case 'moment':
      return value.instant.toISOString().slice(0, 16).replace('T', ' ');
    case undefined:
      return undefined;
  }
}
