import type {Plugin} from 'vite';

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Escapes what isn't ASCII, also where the bundler leaves it: in template literals. A page in
 * Latin-1 reads a script without a charset as Latin-1, and "Tilmeld æøå" would not survive that.
 * Nothing here reads the raw text of a template, which alone would tell the difference.
 */
export const asciiOnly = (): Plugin => ({
  name: 'opslag:ascii-only',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        output.code = output.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  },
});
