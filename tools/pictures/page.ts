import type {ElementReference} from '../manifest/shape.ts';
import {fileOf, picturedOf, WHOLE, wholeFileOf, type Pictured} from './files.ts';

const cell = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

const nameOf = ({kind, name}: Pictured) => (kind === 'slot' && !name ? '(default)' : name);

function row(tag: string, pictured: Pictured): string {
  const {kind, description} = pictured;
  const alt = `The ${kind} ${nameOf(pictured)} of ${tag}`;
  return `| \`${nameOf(pictured)}\` | ${cell(description)} | ![${alt}](${fileOf(tag, pictured)}) |`;
}

function table(tag: string, kind: Pictured['kind'], pictured: readonly Pictured[]): string[] {
  const rows = pictured.filter(one => one.kind === kind).map(one => row(tag, one));
  return rows.length ? [`| ${kind} |  |  |`, '| --- | --- | --- |', ...rows, ''] : [];
}

function section(tag: string, element: ElementReference): string[] {
  const pictured = picturedOf(element);
  const whole = WHOLE.map(width => `![${tag}, ${width}](${wholeFileOf(tag, width)})`);
  return [
    ...[`### \`<${tag}>\``, '', ...whole.flatMap(picture => [picture, ''])],
    ...table(tag, 'token', pictured),
    ...table(tag, 'part', pictured),
    ...table(tag, 'slot', pictured),
  ];
}

/** A text with what is between `<!-- pictures -->` and `<!-- /pictures -->` made anew. */
export function withPictures(
  text: string,
  elements: ReadonlyMap<string, ElementReference>,
): string {
  const sections = [...elements].flatMap(([tag, element]) => section(tag, element));
  return text.replace(
    /(<!-- pictures -->\n)[^]*?(<!-- \/pictures -->)/,
    (_all, start: string, end: string) => `${start}\n${sections.join('\n')}\n${end}`,
  );
}
