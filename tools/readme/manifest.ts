import {readFileSync} from 'node:fs';
import {elementsOf, type ElementReference} from '../manifest/shape.ts';

/** The elements of the manifest in a file, by tag. */
export const readManifest = (file: string): ReadonlyMap<string, ElementReference> =>
  elementsOf(JSON.parse(readFileSync(file, 'utf8')));
