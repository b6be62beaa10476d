import type {ProgrammeItem} from '../feed/model.ts';
import type {ItemKind} from '../feed/vocabulary.ts';
import type {Text} from '../text/text.ts';

/** The kinds that tell a visitor something that the name and the people don't. */
const TELLING: readonly ProgrammeItem['kind'][] = [
  'interview',
  'panel',
  'debate',
  'dialogue',
  'workshop',
  'groups',
] satisfies readonly ItemKind[];

/** Writes what happens at a point of a programme; empty where its name says so, or it goes without saying. */
export function formatKind(
  {kind, name}: ProgrammeItem,
  {programme}: Pick<Text, 'programme'>,
): string {
  if (kind === 'part' || !TELLING.includes(kind)) return '';
  const words = programme.kind[kind];
  return name.toLowerCase().includes(words.toLowerCase()) ? '' : words;
}
