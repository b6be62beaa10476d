import {build} from 'vite';

/** The scripts of the configurator's pages, by the names that they are asked for. */
export const ENTRIES = {
  configurator: 'demo/configurator/configurator.ts',
  preview: 'demo/configurator/preview.ts',
};

/** Builds the configurator's scripts without writing them down; each file by its name. */
export async function buildConfigurator(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      modulePreload: false,
      lib: {entry: ENTRIES, formats: ['es']},
    },
  });
  return new Map(
    [built]
      .flat()
      .flatMap(result => ('output' in result ? result.output : []))
      .flatMap(file => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}
