import type {Plugin} from 'vite';

/**
 * Lets events come from the browser's own `Event`, whatever the page has put in its place: MooTools
 * has another there, and what comes from that can't be dispatched. `CustomEvent` still knows.
 */
export const nativeEvents = (): Plugin => ({
  name: 'opslag:native-events',
  transform: {
    filter: {id: /[\\/](?:src[\\/]elements|node_modules[\\/]@lit[\\/]context)[\\/]/},
    handler: code =>
      code.replaceAll(
        /\bextends Event\b/g,
        'extends (/* @__PURE__ */ Object.getPrototypeOf(CustomEvent))',
      ),
  },
});
