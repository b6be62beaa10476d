/**
 * The folders of `src/`, in the order in which they may know each other: a folder imports only
 * from folders before it. `lacks` names what a folder must do without (see `absences.js`), which
 * is what lets the same code run in a visitor's browser, on the server and in a test.
 *
 * @typedef {{name: string, job: string, lacks: ReadonlyArray<import('./absences.js').Absence>}} Layer
 */

/** @type {readonly Layer[]} */
export const layers = [
  {name: 'feed', job: 'reads any published format into events', lacks: ['page', 'network', 'intl']},
  {name: 'contract', job: 'says what crosses the wire', lacks: ['page', 'network', 'intl']},
  {name: 'programme', job: 'says what an event means', lacks: ['page', 'network', 'intl']},
  {name: 'client', job: 'is the only one that asks the network', lacks: ['intl']},
  {name: 'text', job: 'holds every sentence', lacks: ['page', 'network', 'intl']},
  {name: 'format', job: 'turns values into words, with Intl', lacks: ['page', 'network']},
  {name: 'calendar', job: 'makes what leaves the page', lacks: ['page', 'network', 'intl']},
  {name: 'controllers', job: 'waits', lacks: ['network', 'intl']},
  {name: 'styles', job: 'holds tokens and controls', lacks: ['network', 'intl']},
  {name: 'elements', job: 'joins; computes nothing, waits for nothing', lacks: ['network', 'intl']},
  {name: 'embed', job: 'serves the script tag', lacks: ['network', 'intl']},
];

/** The layers the server shares with the page. */
export const sharedWithServer = ['contract', 'feed', 'programme', 'text', 'format', 'calendar'];

/**
 * What a layer may not import, as patterns of ESLint's `no-restricted-imports`.
 *
 * @param {string} name
 */
export function importsForbiddenTo(name) {
  const place = layers.findIndex(layer => layer.name === name);
  const later = layers.slice(place + 1).map(layer => layer.name);
  const forbidden = [
    {
      regex: '(^|/)(server|demo|test|tools)/|^opslag-server',
      message: 'src/ never imports the server, the demo, the tests or the tools.',
    },
    {regex: '^node:', message: 'src/ runs in a browser: it knows no Node.'},
    {
      regex: '^(\\.\\./)+index\\.ts$',
      message: 'index.ts comes last: import the file that has what you need.',
    },
  ];
  if (later.length > 0) {
    forbidden.push({
      regex: `^(\\.\\./)+(${later.join('|')})/`,
      message: `src/${name} is below: it must not know ${later.join(', ')}.`,
    });
  }
  return forbidden;
}

/** What the server may not import of `src/`. */
export const importsForbiddenToServer = [
  {
    regex: `^(\\.\\./)+src/(?!(${sharedWithServer.join('|')})/)`,
    message: `Of src/, the server knows ${sharedWithServer.join(', ')} only.`,
  },
  {regex: '(^|/)(demo|test|tools)/', message: 'The server never imports the demo or the tests.'},
];
