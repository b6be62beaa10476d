import type {Tag} from './tags.ts';

declare global {
  /** The chunks each element imports; written in by the build, which alone knows their names. */
  const __OPSLAG_NEEDS__: Readonly<Partial<Record<Tag, string>>>;
}
