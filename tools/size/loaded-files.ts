import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseSync} from 'vite';

/** The files a page loads for a module, and those it loads only when something asks for them. */
export interface LoadedFiles {
  readonly atOnce: ReadonlySet<string>;
  readonly onDemand: ReadonlySet<string>;
}

/**
 * Follows the imports of some modules through a built folder.
 *
 * @param folder - Where the build is.
 * @param entries - Files, relative to the folder.
 */
export function filesLoadedBy(folder: string, entries: readonly string[]): LoadedFiles {
  const atOnce = new Set(entries);
  const asked = new Set<string>();
  // A set that grows while it is walked is walked to its new end.
  for (const file of atOnce) {
    const imports = importsIn(folder, file);
    for (const imported of imports.atOnce) atOnce.add(imported);
    for (const imported of imports.onDemand) asked.add(imported);
  }
  for (const file of asked) {
    const imports = importsIn(folder, file);
    for (const imported of [...imports.atOnce, ...imports.onDemand]) asked.add(imported);
  }
  return {atOnce, onDemand: new Set([...asked].filter(file => !atOnce.has(file)))};
}

function importsIn(folder: string, file: string) {
  const code = readFileSync(path.join(folder, file), 'utf8');
  const {module} = parseSync(file, code);
  const resolve = (address: string) => path.join(path.dirname(file), address);
  const reexported = module.staticExports.flatMap(({entries}) =>
    entries.flatMap(({moduleRequest}) => moduleRequest?.value ?? []),
  );
  return {
    atOnce: [
      ...module.staticImports.map(({moduleRequest}) => moduleRequest.value),
      ...reexported,
    ].map(resolve),
    onDemand: module.dynamicImports
      .map(({moduleRequest: {start, end}}) => code.slice(start, end))
      // What isn't a plain string is an address from the page, such as the loader's.
      .filter(source => /^["'`][^$]*["'`]$/.test(source))
      .map(source => resolve(source.slice(1, -1))),
  };
}
