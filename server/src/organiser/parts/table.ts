import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';

/** A column of a table. */
export interface TableColumn<Row> {
  readonly heading: string;
  /** `head` names the row; `number` is set to the right; `wide` needs no heading when narrow. */
  readonly kind?: 'head' | 'number' | 'wide';
  /** Empty for a cell that says nothing; a narrow page leaves it out. */
  readonly cell: (row: Row) => Content | string | number;
}

/**
 * Lays rows out as a table. Narrow, each row is a block: its cells carry their headings, and the
 * roles are said, as some browsers forget what a table is when it isn't laid out as one.
 *
 * @param caption - Read by screen readers; seen with the class `captioned`.
 */
export const tableOf = <Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  className = '',
): Content => html`
  <table role="table" class="${className}">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({heading, kind}) =>
            html`<th role="columnheader" scope="col" class="${kind ?? ''}">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        row =>
          html`<tr role="row">
            ${columns.map(column => cellOf(column, row))}
          </tr>`,
      )}
    </tbody>
  </table>
`;

function cellOf<Row>({heading, kind, cell}: TableColumn<Row>, row: Row): Content {
  const said = cell(row);
  if (kind === 'head') return html`<th role="rowheader" scope="row">${said}</th>`;
  // In one piece beside its heading; an empty cell is `:empty`.
  const inside = said === '' ? '' : html`<div>${said}</div>`;
  return html`<td role="cell" class="${kind ?? ''}" data-label="${heading}">${inside}</td>`;
}
