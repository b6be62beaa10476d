import type {Host} from '../host.ts';
import {rules, scripts} from './parts.ts';

/** Libraries that change the language or the page under everybody’s feet. */
export const libraries: readonly Host[] = [
  {
    name: 'prototype',
    of: 'after Prototype.js ≤ 1.6.0.3, which isn’t on npm: arrays that write themselves, `Array.from`, `reduce` (HOSTS 6)',
    head: '<script src="/files/after-prototype.js"></script>',
  },
  {
    name: 'mootools',
    of: 'after MooTools 1.3 with its compatibility: `Document`, `Event`, `bind`, `Array.from` (HOSTS 5)',
    head: '<script src="/files/after-mootools.js"></script>',
  },
  {
    name: 'mootools-core',
    of: 'mootools 1.5: its core without the DOM, which is all that npm has of it',
    head: scripts('mootools/lib/mootools-core-1.5.2-server.js'),
  },
  {
    name: 'jquery-1-late',
    of: 'jquery 1, which puts the page in with `.html()` (HOSTS 11)',
    head: scripts('jquery1/dist/jquery.min.js'),
    wrap: content =>
      `<main id="here"></main><script type="text/template" id="page">${content}</script><script>jQuery(function($){setTimeout(function(){$("#here").html($("#page").html())},200)})</script>`,
  },
  {
    name: 'es5-shim',
    of: 'es5-shim and es5-sham 4',
    head: scripts('es5-shim/es5-shim.js', 'es5-shim/es5-sham.js'),
  },
  {name: 'zone', of: 'zone.js 0.15, of Angular', head: scripts('zone.js/bundles/zone.umd.js')},
  {
    name: 'webcomponents-polyfill',
    of: '@webcomponents/webcomponentsjs 2, as it comes',
    head: scripts('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  },
  {
    name: 'polyfill-forced',
    of: '@webcomponents/webcomponentsjs 2, custom elements forced (HOSTS 14)',
    head: `<script>customElements.forcePolyfill=true</script>${scripts('@webcomponents/webcomponentsjs/bundles/webcomponents-ce.js')}`,
  },
  {
    name: 'scoped-registry',
    of: '@webcomponents/scoped-custom-element-registry',
    head: scripts(
      '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    ),
  },
  {
    name: 'datejs',
    of: 'datejs: another `Date.parse` (HOSTS 7)',
    head: scripts('datejs/lib/date-da-DK.js'),
  },
  {
    name: 'sugar-1',
    of: 'sugar 1, which extends every native',
    head: scripts('sugar1/sugar-full.js'),
  },
  {
    name: 'enumerable-prototype',
    of: 'enumerable properties on `Object.prototype` and `Array.prototype` (HOSTS 17)',
    head: '<script>Object.prototype.extend=function(){};Object.prototype.isEmpty=1;Array.prototype.last=function(){return this[this.length-1]}</script>',
  },
  {
    name: 'frozen',
    of: 'frozen primordials (HOSTS 17)',
    head: '<script>[Object,Array,String,Number,Function,Promise,Map,Set,RegExp,Date,Error,Symbol,WeakMap].forEach(function(one){Object.freeze(one.prototype);Object.freeze(one)});Object.freeze(JSON);Object.freeze(Math)</script>',
  },
  {
    name: 'clobbered',
    of: 'forms and ids that stand for globals (HOSTS 8)',
    wrap: content =>
      `<form name="litElementVersions"></form><form name="reactiveElementVersions"></form><img name="currentScript" alt=""><form id="config"><input name="feed"><input name="children"><input name="parentNode"></form><div id="feed"></div><a id="opslag"></a><a id="opslag" name="events"></a><form id="trustedTypes"><input name="createPolicy"></form><form id="ShadyCSS"></form><form id="litHtmlPolyfillSupport"></form><div id="msw"></div><main>${content}</main>`,
    allows: {host: 'an image without a file has no size of its own'},
  },
  {
    name: 'name-taken',
    of: 'the page has an `event-card` of its own (HOSTS 9)',
    head: '<script>customElements.define("event-card",class extends HTMLElement{connectedCallback(){this.title="Sidens egen"}})</script>',
    without: ['event-card'],
  },
  {
    name: 'wrapped-fetch',
    of: 'a `fetch` that sends cookies along, which public feeds refuse (HOSTS 17)',
    head: '<script>(function(ask){window.fetch=function(what,how){return ask.call(window,what,Object.assign({},how,{credentials:"include"}))}})(window.fetch)</script>',
    expects: 'fallback',
    allows: {
      errors: 'the browser tells of what it refused',
      host: 'our notice stands below what is inside',
      pixels: 'as above',
    },
  },
  {
    name: 'htmx-classes',
    of: 'htmx 2 on a page with transitions on everything',
    head: scripts('htmx.org/dist/htmx.min.js') + rules('*{transition:all .05s}'),
    body: 'hx-boost="true"',
  },
];
