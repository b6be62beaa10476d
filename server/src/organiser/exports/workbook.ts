import type {CellObject} from 'write-excel-file/universal';
import type {CellValue} from '../people/person-values.ts';
import type {PeopleRows} from './people-rows.ts';

/** The longest name that a sheet can have, and the characters that it can't. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;

/** The longest text that a cell can have: with a longer one, Excel repairs the whole file. */
const LONGEST_TEXT = 32_767;

/** So wide a column becomes at most, in characters. */
const WIDEST = 40;

/**
 * Writes people as an Excel workbook: numbers, days and times are such, and everything else is
 * text, so that a phone number keeps its zero and nothing is worked out as a formula.
 *
 * @param name - Of the sheet.
 */
export async function workbookOf({headings, rows}: PeopleRows, name: string): Promise<Blob> {
  // Only who takes a workbook away needs what writes it.
  const {default: write} = await import('write-excel-file/universal');
  const head = headings.map((value): CellObject => ({value, type: String, fontWeight: 'bold'}));
  const data = [head, ...rows.map(row => row.map(cellOf))];
  const columns = headings.map((heading, place) => ({
    width: Math.min(WIDEST, 2 + Math.max(heading.length, ...rows.map(row => lengthOf(row[place])))),
  }));
  return write(data, {sheet: sheetName(name), columns, stickyRowsCount: 1}).toBlob();
}

const sheetName = (name: string) =>
  name.replace(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME) || 'Opslag';

function cellOf(value: CellValue | undefined): CellObject | null {
  switch (value?.kind) {
    case 'text':
      // `@`: Excel leaves it as it is, also when someone goes into the cell and out again.
      return {value: cut(value.text), type: String, format: '@'};
    case 'number':
      return {value: value.number, type: Number};
    case 'day':
      return {value: value.instant, type: Date, format: 'yyyy-mm-dd'};
    case 'moment':
      return {value: value.instant, type: Date, format: 'yyyy-mm-dd hh:mm'};
    case undefined:
      return null;
  }
}

/** Leaves no half of a character behind, which no file could hold. */
const cut = (text: string) => text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');

function lengthOf(value: CellValue | undefined): number {
  switch (value?.kind) {
    case 'text':
      return value.text.length;
    case 'number':
      return String(value.number).length;
    case 'day':
    case 'moment':
      return 16;
    case undefined:
      return 0;
  }
}
