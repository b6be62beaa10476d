import {defineConfig} from 'vite';
import {asciiOnly} from './tools/build/ascii-only.ts';
import {htmlTemplates} from './tools/build/html-templates.ts';
import {nativeEvents} from './tools/build/native-events.ts';
import {noGlobalNames} from './tools/build/no-global-names.ts';
import {ownNamesOnly} from './tools/build/own-names-only.ts';
import {tightTemplates} from './tools/build/tight-templates.ts';

/** What every bundle of this project has in common: the package's own, the demo's too. */
export default defineConfig({
  // Decorators in the form TypeScript has always known: the bundler leaves newer ones as they are,
  // and no browser reads them.
  oxc: {
    decorator: {legacy: true},
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  plugins: [
    noGlobalNames(),
    nativeEvents(),
    htmlTemplates(),
    ownNamesOnly(),
    tightTemplates(),
    asciiOnly(),
  ],
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        minify: true,
        // Some servers hide files whose names begin with an underscore.
        hashCharacters: 'base36',
        // The licences of others have a file of their own, see build.license of the modules.
        comments: false,
      },
    },
  },
});
