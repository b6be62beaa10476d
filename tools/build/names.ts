const textModule = /[\\/]src[\\/]text[\\/]((?:form-)?[a-z]{2})\.ts$/;

interface NamedChunk {
  readonly facadeModuleId?: string | null;
  readonly isDynamicEntry: boolean;
}

/**
 * The name of a chunk's file. Texts keep theirs, so that the loader can ask for one before any
 * element has; what is loaded on demand can be told from its name; all but the texts carry a hash.
 */
export function chunkFileName({facadeModuleId, isDynamicEntry}: NamedChunk): string {
  const language = textModule.exec(facadeModuleId ?? '')?.[1];
  if (language) return `text/${language}.js`;
  return isDynamicEntry ? 'chunks/[name]-[hash].js' : 'chunks/[hash:6].js';
}
