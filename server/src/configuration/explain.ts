import {KEYS} from './keys.ts';
import type {Key} from './keys/key.ts';
import {withValue} from './paths.ts';
import type {ConfigurationFault} from './read.ts';
import {valueOf} from './variables.ts';

/** Says what is wrong with a configuration and what to write instead, a paragraph each. */
export const explainFaults = (
  faults: readonly ConfigurationFault[],
  file: string,
): readonly string[] => faults.map(fault => explain(fault, file));

function explain(fault: ConfigurationFault, file: string): string {
  switch (fault.kind) {
    case 'not-json':
      return `${file} is not JSON: ${fault.reason}`;
    case 'not-an-object':
      return `${file} has to be one JSON object: {"url": "https://…", …}`;
    case 'missing':
      return `"${fault.path}" is missing: ${keyAt(fault.path)?.meaning ?? 'it is needed'}.${remedy(fault.path)}`;
    case 'wrong':
      return `${shown(fault.path, fault.value)}; it has to be ${keyAt(fault.path)?.form ?? 'something else'}.${remedy(fault.path)}`;
    case 'unknown':
      if (keyAt(fault.path)) return unknownWithin(fault.path);
      return `"${fault.path}" is not known. Known are: ${Object.keys(KEYS).join(', ')}.`;
    case 'unknown-variable':
      return `${fault.name} is set, and is not known. Known are: ${Object.values(KEYS)
        .flatMap(({variables}) => variables)
        .join(', ')}.`;
    case 'mail-missing':
      return `It isn't said how mail is sent: "smtp" is missing, ${KEYS['smtp']?.meaning}.${remedy('smtp')}\n  Or, to try things out, mail can be written to a folder.${remedy('mailFolder')}`;
    case 'mail-twice':
      return 'Both "smtp" and "mailFolder" are given: mail is either sent or written to a folder.';
    case 'secret-twice':
      return 'Both "secret" and "secretFile" are given: one of them is enough.';
    case 'secret-unshared':
      return `"secret" is missing: machines that share a database need the same one.${remedy('secret')}`;
  }
}

/** What is within a value is not a key of its own, and what may be there is in the key's form. */
const unknownWithin = (path: string) =>
  `"${path}" is not known; what it stands in has to be ${keyAt(path)?.form}.${remedy(path)}`;

/** The key that a path belongs to: that of the list for one of its entries. */
function keyAt(path: string): Key | undefined {
  return KEYS[path] ?? (path.includes('.') ? keyAt(path.replace(/\.[^.]*$/, '')) : undefined);
}

function shown(path: string, value: unknown): string {
  return keyAt(path)?.secret ? `"${path}" can't be used` : `"${path}" is ${JSON.stringify(value)}`;
}

/** How to write it, in the file and as a variable. */
function remedy(path: string): string {
  const known = Object.keys(KEYS).find(name => path === name || path.startsWith(`${name}.`));
  const key = known === undefined ? undefined : KEYS[known];
  if (known === undefined || !key) return '';
  const {example, variables} = key;
  const inFile = JSON.stringify(withValue({}, known.split('.'), valueOf(example, key)));
  return `\n  In the file: ${inFile.slice(1, -1)}\n  Or in the environment: ${variables[0]}='${example}'`;
}
