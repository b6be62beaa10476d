import {readFileSync} from 'node:fs';
import {SHOWS} from '../../src/programme/listing.ts';
import {LANGUAGES} from '../../src/text/languages.ts';

/**
 * The analyzer takes every `dispatchEvent` for an event of its own, also where only a variable
 * knows the event's name. What has no name is told by the elements that document it.
 */
const namedEventsOnly = {
  name: 'opslag:named-events-only',
  /** @param {{customElementsManifest: import('custom-elements-manifest/schema.d.ts').Package}} context */
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
      if ('events' in declaration) {
        declaration.events = declaration.events?.filter(({name}) => name);
      }
    }
  },
};

/** The words that attributes take, by name; a page may write anything, so their type is `string`. */
const WORDS = new Map(Object.entries({lang: LANGUAGES, show: SHOWS}));

/** Where a type that is named `Settings['…']` is written out. */
const settings = readFileSync(
  new URL('../../src/controllers/settings.ts', import.meta.url),
  'utf8',
);

/** @param {string} type */
const writtenOut = type => {
  const name = /^Settings\['(\w+)'\]$/.exec(type)?.[1];
  return (name && new RegExp(`readonly ${name}: (.*);`).exec(settings)?.[1]) || type;
};

/**
 * Says which words an attribute takes, where it takes no others: whoever offers the attributes for
 * choosing has nothing but the manifest to know them from.
 */
const wordsInFull = {
  name: 'opslag:words-in-full',
  /** @param {{customElementsManifest: import('custom-elements-manifest/schema.d.ts').Package}} context */
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
      const attributes = ('attributes' in declaration && declaration.attributes) || [];
      for (const {name, type} of attributes) {
        if (!type) continue;
        const words = WORDS.get(name ?? '');
        type.text = words
          ? ['', ...words].map(word => `'${word}'`).join(' | ')
          : writtenOut(type.text);
      }
    }
  },
};

/** In whichever order the files were found, the manifest is the same. */
const inOrder = {
  name: 'opslag:in-order',
  /** @param {{customElementsManifest: import('custom-elements-manifest/schema.d.ts').Package}} context */
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

/** The elements and what they inherit: what lies beside them is nobody's to import. */
export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/**/*-view.ts', 'src/elements/**/*-styles.ts', 'src/elements/shared/**'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [namedEventsOnly, wordsInFull, inOrder],
};
