import type {Person} from '../model.ts';
import {isOfType} from './names.ts';
import {each, shaped, type Read, type ReadFields} from './shapes.ts';
import {firstOf, isFields, joined, listOf, textOf, type Fields} from './values.ts';
import {linkOf} from './words.ts';

const readPerson = shaped({
  name: textOf,
  jobTitle: textOf,
  organization: [joined('name'), 'worksFor', 'affiliation'],
  role: [textOf, 'role', 'roleName'],
  url: linkOf,
});

/**
 * Makes a reader of people and organisations, each with what they do at the event.
 *
 * A person whose `confirmed` is false has yet to agree; one without a name has yet to be named.
 *
 * @param role - What they do unless they say otherwise.
 */
export const peopleAs = (role?: string): Read<readonly Person[]> => each(personAs(role), 'name');

const personAs =
  (usual?: string): ReadFields<Person | undefined> =>
  (fields, reading) => {
    const inner = personIn(fields);
    const {role = textOf(fields.roleName) ?? usual, ...person} = readPerson(inner, reading);
    const {name, jobTitle, organization} = person;
    if (!name && !jobTitle && !organization) return undefined;
    return {
      ...person,
      kind: isOfType(inner, /Organi[sz]ation$|Group$/) ? 'organization' : 'person',
      role,
      confirmation: !name ? 'unnamed' : inner.confirmed === false ? 'tentative' : 'confirmed',
    };
  };

/** schema.org wraps a person in a Role to say what they do. */
function personIn(fields: Fields): Fields {
  const inner = firstOf(fields, ['performer', 'contributor', 'organizer']);
  if (!isOfType(fields, /Role$/) || inner === undefined) return fields;
  const [person] = listOf(inner);
  return isFields(person) ? person : {name: person};
}
