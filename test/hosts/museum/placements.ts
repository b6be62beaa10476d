import type {Addresses, Host} from '../host.ts';
import {asksEarly} from './parts.ts';

const classic = ({script}: Addresses, file = 'opslag.js', attributes = '') =>
  `<script ${attributes} src="${script}${file}"></script>`;

/** Where and how often the script stands, and how it gets there. */
export const placements: readonly Host[] = [
  {
    name: 'module',
    of: 'the script as a module',
    script: at => classic(at, 'opslag.js', 'type="module"'),
  },
  {name: 'in-body', of: 'the script before the first tag', scriptAt: 'before'},
  {
    name: 'at-the-end',
    of: 'the script deferred at the end',
    scriptAt: 'end',
    script: at => classic(at, 'opslag.js', 'defer'),
  },
  {
    name: 'injected-late',
    of: 'the script put in by a consent manager after a while (HOSTS 17)',
    script: ({script}) =>
      `<script>setTimeout(function(){var s=document.createElement("script");s.src="${script}opslag.js";document.body.appendChild(s)},500)</script>`,
  },
  {
    name: 'written',
    of: 'the script written with document.write',
    scriptAt: 'before',
    script: ({script}) =>
      `<script>document.write('<script src="${script}opslag.js"><\\/script>')</script>`,
  },
  {name: 'twice', of: 'the script twice', script: at => classic(at) + classic(at), scriptAt: 'end'},
  {
    name: 'two-versions',
    of: 'the loader, and the one file as of another version',
    script: at => classic(at, 'opslag.all.js') + classic(at),
  },
  {
    name: 'asked-for-early',
    of: 'elements and feed asked for before the script, and what all share in six copies',
    script: at => asksEarly(at) + classic(at),
  },
  {
    name: 'base-href',
    of: '`<base href>` elsewhere, and a relative feed (HOSTS 12)',
    head: '<base href="/hosts/base-href/dybt/">',
    feed: () => 'events.json',
  },
  {
    name: 'latin-1',
    of: 'a page in Latin-1 (HOSTS 10)',
    charset: 'iso-8859-1',
  },
];
