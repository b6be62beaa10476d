import type {Person, ProgrammeItem} from '../feed/model.ts';

/** Those who do the same at a point of a programme. */
export interface Cast {
  /** Missing where it goes without saying. */
  readonly role?: string;
  readonly people: readonly Person[];
}

/** What goes without saying: that people speak, sit in a panel, are asked in an interview. */
const isObvious = (role: string | undefined, kind: ProgrammeItem['kind']) =>
  !role ||
  role === 'speaker' ||
  (role === 'panelist' && kind === 'panel') ||
  (role === 'interviewee' && kind === 'interview');

/** Gives who takes part, together with those who do the same; those without a role come first. */
export function castOf({people, kind}: ProgrammeItem): readonly Cast[] {
  const roleOf = ({role}: Person) => (isObvious(role, kind) ? undefined : role);
  const roles = [...new Set([undefined, ...people.map(roleOf)])];
  return roles
    .map(role => ({role, people: people.filter(person => roleOf(person) === role)}))
    .filter(cast => cast.people.length > 0);
}
