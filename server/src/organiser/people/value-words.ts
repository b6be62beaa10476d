import {formatMoney} from '../../../../src/format/money.ts';
import {formatDate, formatMoment} from '../../../../src/format/when.ts';
import type {Text} from '../../../../src/text/text.ts';
import type {CellValue} from './person-values.ts';

/** Writes what a cell says as people read it. */
export function valueWords(value: CellValue, text: Text): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return formatMoney(value.number, undefined, text.lang);
    case 'day':
      return formatDate(value.instant.toISOString().slice(0, 10), text);
    case 'moment': {
      const [date = '', time = ''] = value.instant.toISOString().split('T');
      return formatMoment({date, time: time.slice(0, 5)}, text);
    }
  }
}
