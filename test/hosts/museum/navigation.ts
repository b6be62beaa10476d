import type {Host} from '../host.ts';
import {scripts} from './parts.ts';

/** Sites whose pages are swapped without a load: there, back, and there again (HOSTS 13). */
export const navigation: readonly Host[] = [
  {
    name: 'turbo',
    of: '@hotwired/turbo 8',
    arrival: 'link',
    head: scripts('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  },
  {
    name: 'htmx',
    of: 'htmx.org 2 with boosted links',
    arrival: 'link',
    head: scripts('htmx.org/dist/htmx.min.js'),
    body: 'hx-boost="true"',
  },
  {
    name: 'swup',
    of: 'swup 4, which adopts from another document',
    arrival: 'link',
    head: scripts('swup/dist/Swup.umd.js'),
    wrap: content => `<main id="swup">${content}</main>`,
    end: '<script>window.swup=window.swup||new Swup({animationSelector:false})</script>',
  },
  {
    name: 'barba',
    of: '@barba/core 2, which keeps both containers for a while',
    arrival: 'link',
    head: scripts('@barba/core/dist/barba.umd.js'),
    body: 'data-barba="wrapper"',
    wrap: content => `<main data-barba="container" data-barba-namespace="side">${content}</main>`,
    end: '<script>barba.init()</script>',
  },
  {
    name: 'unpoly',
    of: 'unpoly 3',
    arrival: 'link',
    head: `<link rel="stylesheet" href="/npm/unpoly/unpoly.min.css">${scripts('unpoly/unpoly.min.js')}<script>up.link.config.followSelectors.push("a[href]")</script>`,
  },
];
