import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {tags} from '../../src/embed/tags.ts';
import {readManifest} from '../../tools/readme/manifest.ts';

const IMPORTED =
  /^(?:import (?!type )|\} from |export )[^']*'(\.[^']+\.ts)'|import\('(\.[^']+\.ts)'\)/gm;

const isElement = (file: string) => /([a-z-]+)\/\1\.ts$|^src\/embed\//.test(file);

/**
 * The text of a file and of all that it imports, at once or late; without other elements, which
 * have styles and parts of their own.
 */
function sourceOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || (seen.size > 0 && isElement(file))) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(IMPORTED)].map(([, now, late]) =>
    sourceOf(path.join(path.dirname(file), now ?? late ?? ''), seen),
  );
  return [text, ...imported].join('\n');
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** What the page may set, apart from where it is told of. */
const tokensIn = (source: string) =>
  sorted([...source.matchAll(/var\((--opslag-[a-z-]+)/g)].map(([, name = '']) => name));

/** Parts as they are written in templates, and given to what templates have in common. */
const partsIn = (source: string) =>
  sorted(
    [
      ...source.matchAll(
        /[ \n]part="([a-z-]+)"|[ ,{]part: '([a-z-]+)'|(?:heading|picture)\([^']*?, '([a-z-]+)'|heading\(\s*\w+,\s*'([a-z-]+)'/g,
      ),
    ].map(found => found.slice(1).find(Boolean) ?? ''),
  );

const elements = readManifest('custom-elements.json');

for (const tag of tags.filter(one => one !== 'event-feed')) {
  const source = sourceOf(`src/elements/${tag}/${tag}.ts`);
  const told = elements.get(tag);

  describe(`<${tag}> in the manifest`, () => {
    it('has the tokens that its styles read, and no others', () => {
      assert.deepEqual(sorted(told?.cssProperties.map(({name}) => name) ?? []), tokensIn(source));
    });

    it('has the parts that its templates have, and no others', () => {
      assert.deepEqual(sorted(told?.cssParts.map(({name}) => name) ?? []), partsIn(source));
    });
  });
}
