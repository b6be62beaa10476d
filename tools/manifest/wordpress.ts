import type {Described, ElementReference} from './shape.ts';

/** The kinds of value the plugin for WordPress tells apart, as it cleans each in its own way. */
type Kind = 'boolean' | 'number' | 'url' | 'text';

type Elements = ReadonlyMap<string, ElementReference>;

/** The attributes that are addresses; a wrong one must not leave WordPress. */
const ADDRESSES = new Set(['feed', 'api']);

/** It shows nothing itself: in WordPress, the page of options says what holds for all. */
const WITHOUT_FACE = 'event-feed';

const START = `<?php
/**
 * Written by "npm run manifest" from the elements' own documentation: change it there.
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

`;

const kindOf = ({name, type}: Described): Kind => {
  if (ADDRESSES.has(name)) return 'url';
  return type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text';
};

/** Text as a string of PHP in single quotes. */
const quoted = (text: string) => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** Lines of an array, their arrows in one column, as WordPress writes them. */
function lines(entries: readonly (readonly [key: string, value: string])[], indent: string) {
  const width = Math.max(...entries.map(([key]) => quoted(key).length));
  return entries.map(([key, value]) => `${indent}${quoted(key).padEnd(width)} => ${value},\n`);
}

const shown = (elements: Elements) =>
  [...elements]
    .filter(([tag]) => tag !== WITHOUT_FACE)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** The PHP file that says which attributes each element takes, and of which kind. */
export function attributesInPhp(elements: Elements): string {
  const tags = shown(elements).map(([tag, {attributes}]) => {
    const kinds = attributes.map(attribute => [attribute.name, quoted(kindOf(attribute))] as const);
    return `\t${quoted(tag)} => array(\n${lines(kinds, '\t\t').join('')}\t),\n`;
  });
  // The arrows of arrays that take several lines stand where they are.
  return `${START}return array(\n${tags.join('')});\n`;
}

/** The PHP file with what each attribute is for, ready to be translated. */
export function attributeHelpInPhp(elements: Elements): string {
  const help = new Map(
    shown(elements).flatMap(([, {attributes}]) =>
      attributes.map(({name, description}) => [name, plain(description)] as const),
    ),
  );
  const calls = [...help].map(([name, text]) => [name, `__( ${quoted(text)}, 'opslag' )`] as const);
  return `${START}return array(\n${lines(calls, '\t').join('')});\n`;
}

/** Markdown's marks are of no use beside a field. */
const plain = (markdown: string) => markdown.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
