const textModule = /[\\/]((?:form-)?[a-z]{2})\.ts$/;

/** The file of a text, relative to the build; nothing for a module that is none. */
export function textFile(module: string): string | undefined {
  const name = textModule.exec(module)?.[1];
  return name && `text/${name}.js`;
}

interface NamedChunk {
  readonly facadeModuleId?: string | null;
  readonly isDynamicEntry: boolean;
}

/**
 * The name of a chunk's file. Texts keep theirs, so that the loader can ask for one before any
 * element has; what is loaded on demand can be told from its name; all but the texts carry a hash.
 */
export function chunkFileName({facadeModuleId, isDynamicEntry}: NamedChunk): string {
  const text = textFile(facadeModuleId ?? '');
  if (text) return text;
  return isDynamicEntry ? 'chunks/[name]-[hash].js' : 'chunks/[hash:6].js';
}
