import type {Described, ElementReference} from '../manifest/shape.ts';

const cell = (text: string) =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

const code = (text: string | undefined) => (text ? `\`${cell(text)}\`` : '');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

const named = (things: readonly Described[]) =>
  things.map(({name, description}) => [code(name), cell(description)]);

const withDefault = (things: readonly Described[]) =>
  things.map(thing => [code(thing.name), code(thing.default), cell(thing.description)]);

/** The tables of one element, in Markdown; what it has none of is left out. */
export function tablesOf(element: ElementReference): string {
  return [
    ...table(['attribute', 'default', ''], withDefault(element.attributes)),
    ...table(['event', ''], named(element.events)),
    ...table(
      ['slot', ''],
      element.slots.map(({name, description}) => [code(name || '(default)'), cell(description)]),
    ),
    ...table(['part', ''], named(element.cssParts)),
    ...table(['token', 'default', ''], withDefault(element.cssProperties)),
  ].join('\n');
}

/**
 * A text with the tables between its markers made anew. Markers stand in lines of their own:
 * `<!-- reference event-card -->` and `<!-- /reference -->`.
 *
 * @throws when a marker names an element that isn't there.
 */
export function withTables(text: string, elements: ReadonlyMap<string, ElementReference>): string {
  return text.replaceAll(
    /(<!-- reference ([a-z-]+) -->\n)[^]*?(<!-- \/reference -->)/g,
    (_all, start: string, tag: string, end: string) => {
      const element = elements.get(tag);
      if (!element) throw new Error(`There is no <${tag}> in the manifest.`);
      return `${start}\n${tablesOf(element)}\n${end}`;
    },
  );
}
