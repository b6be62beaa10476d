import type {Plugin} from 'vite';

/**
 * Lets a module that is imported late hold its own exports alone. The bundler gathers them with
 * `for…in`, which takes along what a page has put on `Object.prototype`, and breaks there.
 */
export const ownNamesOnly = (): Plugin => ({
  name: 'opslag:own-names-only',
  renderChunk: code =>
    code.replace(/for \(var (\w+) in all\)/g, 'for (var $1 of Object.keys(all))'),
});
