import {forms, tags, type Tag} from '../../src/embed/tags.ts';

/** What the bundler tells of a module. */
interface ModuleLinks {
  readonly importers: readonly string[];
}

/** What the bundler lets a naming look into. */
interface ModuleGraph {
  getModuleInfo(id: string): ModuleLinks | null;
}

const cards: readonly Tag[] = ['event-card', 'event-list'];

// Every element imports the index of this package, and uses the other half of it.
const ofEventFeedOnly =
  /[\\/]@lit[\\/]context[\\/]lib[\\/](controllers[\\/]context-provider|value-notifier)/;

// The draft needs it at once and sending does later: it would be a file, and a request, of its own.
const ofFormsAndLateParts = /[\\/]contract[\\/]to-json/;

// Knows nothing of what shows a feed, and so can begin before that has come.
const ofReading = /[\\/]src[\\/](feed|client|embed[\\/]read-ahead|format[\\/]zone)\b/;

/** The element that a module defines; nothing for any other. */
const tagDefinedBy = (id: string): Tag | undefined => {
  const name = /[\\/]embed[\\/]define[\\/]([a-z-]+)\.ts$/.exec(id)?.[1];
  return tags.find(tag => tag === name);
};

/** Finds the elements that can't do without a module. */
function elementsInNeedOf(module: string, graph: ModuleGraph): readonly Tag[] {
  const found = new Set([module]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of found) {
    for (const importer of graph.getModuleInfo(id)?.importers ?? []) found.add(importer);
  }
  return [...found].flatMap(id => tagDefinedBy(id) ?? []);
}

/**
 * Names the file that a module goes into, so that few files are shared by many elements: `core` by
 * all, `event` by those that show an event, `card` and `form` by two of a kind. Each file more is a
 * request more, and compresses a little worse; each module in a file that an element has no use
 * for is loaded for nothing. Nothing for what only one element needs.
 */
export function sharedFile(module: string, graph: ModuleGraph): string | null {
  if (tagDefinedBy(module) || ofEventFeedOnly.test(module)) return null;
  if (ofFormsAndLateParts.test(module)) return 'form';
  const needing = elementsInNeedOf(module, graph);
  const onlyFor = (kind: readonly Tag[]) => needing.every(tag => kind.includes(tag));
  if (needing.includes('event-card') && onlyFor(cards)) return 'card';
  if (needing.length < 2) return null;
  if (ofReading.test(module) && needing.length === tags.length) return 'feed';
  if (onlyFor(forms)) return 'form';
  return needing.includes('newsletter-signup') ? 'core' : 'event';
}
