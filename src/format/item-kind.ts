import type {ProgrammeItem} from '../feed/model.ts';
import type {TellingKind, Text} from '../text/text.ts';

type Kinds = Text['programme']['kind'];

const isTelling = (kind: ProgrammeItem['kind'], kinds: Kinds): kind is TellingKind => kind in kinds;

/** Writes what happens at a point of a programme; empty where its name says so, or it goes without saying. */
export function formatKind(
  {kind, name}: ProgrammeItem,
  {programme}: Pick<Text, 'programme'>,
): string {
  if (!isTelling(kind, programme.kind)) return '';
  const words = programme.kind[kind];
  return name.toLowerCase().includes(words.toLowerCase()) ? '' : words;
}
