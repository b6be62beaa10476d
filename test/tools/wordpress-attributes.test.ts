import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributeHelpInPhp, attributesInPhp} from '../../tools/manifest/wordpress.ts';
import type {ElementReference} from '../../tools/manifest/shape.ts';

const element = (attributes: ElementReference['attributes']): ElementReference => ({
  summary: '',
  attributes,
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
});

const elements = new Map([
  ['event-list', element([{name: 'search', description: 'Show it.', type: {text: 'boolean'}}])],
  [
    'event-card',
    element([
      {name: 'feed', description: "The organiser's\n`feed`.", type: {text: 'string'}},
      {name: 'heading-level', description: 'A \\ level.', type: {text: 'number'}},
      {name: 'theme', description: 'Colours.', type: {text: "Settings['theme']"}},
    ]),
  ],
  ['event-feed', element([{name: 'feed', description: 'For all.', type: {text: 'string'}}])],
]);

const without = (php: string) => php.slice(php.indexOf('return array('));

describe('what the plugin for WordPress knows of the elements', () => {
  it('is the attributes of each that shows something, and their kinds', () => {
    assert.equal(
      without(attributesInPhp(elements)),
      [
        'return array(',
        "\t'event-card' => array(",
        "\t\t'feed'          => 'url',",
        "\t\t'heading-level' => 'number',",
        "\t\t'theme'         => 'text',",
        '\t),',
        "\t'event-list' => array(",
        "\t\t'search' => 'boolean',",
        '\t),',
        ');',
        '',
      ].join('\n'),
    );
  });

  it('is what each attribute is for, ready to be translated', () => {
    assert.equal(
      without(attributeHelpInPhp(elements)),
      [
        'return array(',
        String.raw`	'feed'          => __( 'The organiser\'s feed.', 'opslag' ),`,
        String.raw`	'heading-level' => __( 'A \\ level.', 'opslag' ),`,
        "\t'theme'         => __( 'Colours.', 'opslag' ),",
        "\t'search'        => __( 'Show it.', 'opslag' ),",
        ');',
        '',
      ].join('\n'),
    );
  });
});
