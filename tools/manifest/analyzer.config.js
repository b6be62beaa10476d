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
  plugins: [namedEventsOnly, inOrder],
};
