import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvOf, type Cell} from '../../server/src/export/csv.ts';

/** Writes one cell, and gives how it stands in the file. */
const written = (cell: Cell) => csvOf([[cell]]).replace(/^\ufeff|\r\n$/g, '');

describe('a list as CSV', () => {
  it('begins with the mark of UTF-8, has semicolons, and ends each line with CRLF', () => {
    const rows = [
      ['Æblegård', 'Øl'],
      ['a', undefined],
    ];
    assert.equal(csvOf(rows), '\ufeffÆblegård;Øl\r\na;\r\n');
  });

  it('is its mark alone without rows', () => {
    assert.equal(csvOf([]), '\ufeff');
  });

  const quoted: Readonly<Record<string, readonly [string, string]>> = {
    'a semicolon': ['a;b', '"a;b"'],
    'a comma': ['a,b', '"a,b"'],
    'a quote': ['5" rør', '"5"" rør"'],
    'a line break': ['one\ntwo', '"one\ntwo"'],
    'a space at an end': [' a', '" a"'],
  };
  for (const [what, [cell, expected]] of Object.entries(quoted)) {
    it(`quotes ${what}`, () => {
      assert.equal(written(cell), expected);
    });
  }

  const formulas: Readonly<Record<string, readonly [string, string]>> = {
    'a formula': ['=1+2', "'=1+2"],
    'a formula with quotes and separators': ['=1+2";=1+2', '"\'=1+2"";=1+2"'],
    'a call after a plus': ['+HYPERLINK(A1)', "'+HYPERLINK(A1)"],
    'a sum after a minus': ['-1+2', "'-1+2"],
    'an old Lotus formula': ['@SUM(A1)', "'@SUM(A1)"],
    'a formula after spaces': ['  =1+2', "'  =1+2"],
    'a formula after a tab': ['\t=1+2', '"\'\t=1+2"'],
    'a formula after a line break': ['\r=1+2', '"\'\r=1+2"'],
    'a formula in full width': ['＝1+2', "'＝1+2"],
    'a phone number that would be a sum': ['+45-12-34', "'+45-12-34"],
    'a phone number that would lose its plus': ['+4512345678', "'+4512345678"],
  };
  for (const [what, [cell, expected]] of Object.entries(formulas)) {
    it(`disarms ${what}`, () => {
      assert.equal(written(cell), expected);
    });
  }

  for (const cell of ['+45 12 34 56 78', '12 34 56 78', '-5', 'anne@visitor.example', 'a=b']) {
    it(`leaves ${cell} as it is`, () => {
      assert.equal(written(cell), cell);
    });
  }

  it('leaves a negative amount as it is', () => {
    assert.equal(written('-4975,50'), '"-4975,50"');
  });

  for (const [cell, expected] of [
    [40, '40'],
    [4975.5, '4975,5'],
    [-5, '-5'],
  ] as const) {
    it(`writes the number ${cell} as ${expected}`, () => {
      assert.equal(written(cell), expected);
    });
  }
});
