import {parseSync, Visitor, type Plugin} from 'vite';

const blocks =
  'article|dd|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|legend|li|nav|ol|p|section|ul';

/** A whole tag of a block, with the white space around it. */
const blockTag = new RegExp(` ?(</?(?:${blocks})(?:>| [^<>]*>)) ?`, 'g');

const tight: Readonly<Record<string, (text: string) => string>> = {
  // Where a browser sees white space in HTML, one space says the same as many; beside a block it
  // sees none.
  html: text =>
    text
      .replaceAll(/\s*\n\s*/g, ' ')
      .replaceAll(blockTag, (_, tag: string) => tag)
      .replaceAll(/ (?=\/?>)/g, ''),
  css: text =>
    text
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,>]) ?/g, '$1')
      .replaceAll(/: /g, ':')
      .replaceAll(/;}/g, '}')
      .replaceAll(/(?<![\d.])0(?=\.\d)/g, ''),
};

/**
 * Takes the white space that is there for readers of the source out of `html` and `css` templates,
 * which no minifier looks into.
 */
export const tightTemplates = (): Plugin => ({
  name: 'opslag:tight-templates',
  enforce: 'post',
  transform: {
    filter: {id: /[\\/]src[\\/].*\.ts$/},
    handler: (code, id) => withoutWhiteSpace(code, id),
  },
});

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function withoutWhiteSpace(code: string, id: string): string {
  const pieces: Piece[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({tag, quasi}) {
      const shorten = tag.type === 'Identifier' ? tight[tag.name] : undefined;
      if (!shorten) return;
      for (const {start, end, value} of quasi.quasis) {
        pieces.push({start, end, text: shorten(value.raw)});
      }
    },
  });
  visitor.visit(parseSync(id, code, {lang: 'js', sourceType: 'module'}).program);
  // From the last to the first, so that the places of those before stay true.
  return pieces
    .sort((one, other) => other.start - one.start)
    .reduce((all, {start, end, text}) => all.slice(0, start) + text + all.slice(end), code);
}
