import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withTables} from '../../tools/readme/tables.ts';

const card = {
  summary: '',
  attributes: [{name: 'feed', description: 'Where the feed\nis: a | b.', default: "''"}],
  events: [],
  slots: [{name: '', description: 'The fallback.'}],
  cssParts: [],
  cssProperties: [],
};

const elements = new Map([['event-card', card]]);

describe('the tables of the README', () => {
  it('stand between their markers, and the rest stays as it was', () => {
    const text = 'Before\n<!-- reference event-card -->\nold\n<!-- /reference -->\nAfter';
    assert.equal(
      withTables(text, elements),
      [
        'Before',
        '<!-- reference event-card -->',
        '',
        '| attribute | default |  |',
        '| --- | --- | --- |',
        "| `feed` | `''` | Where the feed is: a \\| b. |",
        '',
        '| slot |  |',
        '| --- | --- |',
        '| `(default)` | The fallback. |',
        '',
        '<!-- /reference -->',
        'After',
      ].join('\n'),
    );
  });

  it('are the same when they are written twice', () => {
    const once = withTables('<!-- reference event-card -->\n<!-- /reference -->', elements);
    assert.equal(withTables(once, elements), once);
  });

  it('refuse to speak of an element that is not there', () => {
    const text = '<!-- reference event-cart -->\n<!-- /reference -->';
    assert.throws(() => withTables(text, elements), /event-cart/);
  });
});
