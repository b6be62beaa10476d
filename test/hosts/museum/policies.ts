import type {Addresses, Host} from '../host.ts';
import {asksEarly} from './parts.ts';

const reportTo = (name: string) => `report-uri /reports/${name}`;

const policy =
  (name: string, directives: (at: Addresses) => readonly string[]) => (at: Addresses) => ({
    'Content-Security-Policy': [...directives(at), reportTo(name)].join('; '),
  });

const nonced = ({script}: Addresses) => `<script nonce="museum" src="${script}opslag.js"></script>`;

const origin = (address: string) => new URL(address).origin;

/** A strict policy that names origins and nothing else. */
const byOrigin = ({script, organiser}: Addresses) => [
  "default-src 'none'",
  `script-src 'self' ${origin(script)}`,
  "style-src 'self'",
  // The site's own for its icon, which browsers ask for unasked.
  `img-src 'self' ${origin(organiser)}`,
  `connect-src ${origin(organiser)}`,
  "base-uri 'none'",
  "form-action 'none'",
];

/** A strict policy by nonce, as Google recommends it. */
const byNonce = ({organiser}: Addresses) => [
  "object-src 'none'",
  "script-src 'nonce-museum' 'strict-dynamic'",
  "style-src 'nonce-museum'",
  // The site's own for its icon, which browsers ask for unasked.
  `img-src 'self' ${origin(organiser)}`,
  `connect-src ${origin(organiser)}`,
  "base-uri 'none'",
];

/** Policies that a page can have. */
export const policies: readonly Host[] = [
  {
    name: 'csp-origins',
    of: 'script-src and style-src by origin, nothing else allowed (HOSTS 3)',
    isPolicy: true,
    headers: policy('csp-origins', byOrigin),
  },
  {
    name: 'csp-nonce',
    of: 'script-src by nonce with strict-dynamic, style-src by nonce',
    isPolicy: true,
    headers: policy('csp-nonce', byNonce),
    script: nonced,
  },
  {
    name: 'csp-nonce-early',
    of: 'the same, and elements and feed asked for before the script',
    isPolicy: true,
    headers: policy('csp-nonce-early', byNonce),
    script: at => asksEarly(at, 'nonce="museum"') + nonced(at),
  },
  {
    name: 'csp-all-in-one',
    of: 'the policy by origin, and the one file',
    isPolicy: true,
    headers: policy('csp-all-in-one', byOrigin),
    script: ({script}) => `<script src="${script}opslag.all.js"></script>`,
  },
  {
    name: 'trusted-types',
    of: 'Trusted Types enforced, with the one policy of Lit (HOSTS 4)',
    isPolicy: true,
    headers: policy('trusted-types', at => [
      ...byNonce(at),
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]),
    script: nonced,
  },
  {
    name: 'trusted-types-default',
    of: 'Trusted Types enforced, with a default policy that lets nothing through',
    isPolicy: true,
    headers: policy('trusted-types-default', at => [
      ...byNonce(at),
      "require-trusted-types-for 'script'",
      'trusted-types default lit-html',
    ]),
    head: '<script nonce="museum">if(window.trustedTypes)trustedTypes.createPolicy("default",{createHTML:function(){return null},createScript:function(){return null},createScriptURL:function(){return null}})</script>',
    script: nonced,
  },
  {
    name: 'trusted-types-none',
    of: 'Trusted Types with no policy at all: what stands inside the tags stays',
    headers: at => ({
      'Content-Security-Policy': [
        ...byNonce(at),
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    }),
    script: nonced,
    expects: 'either',
    allows: {errors: 'Lit may not make its policy', policy: 'as above'},
  },
  {
    name: 'no-script',
    of: 'a policy that keeps our script away: what stands inside the tags stays',
    headers: () => ({'Content-Security-Policy': "script-src 'self'"}),
    expects: 'fallback',
    allows: {errors: 'the browser tells of the script it refused', policy: 'as above'},
  },
  {
    name: 'isolated',
    of: 'COEP require-corp and COOP same-origin',
    headers: () => ({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
    script: ({script}) => `<script crossorigin src="${script}opslag.js"></script>`,
  },
  {
    name: 'sandboxed',
    of: 'an opaque origin: no storage, `Origin: null` (HOSTS 15)',
    headers: () => ({'Content-Security-Policy': 'sandbox allow-scripts allow-forms'}),
  },
  {
    name: 'sandboxed-frame',
    of: 'a frame that another site shows with `sandbox`, as editors’ previews and AMP-like pages do',
    sandbox: 'allow-scripts allow-forms',
  },
];
