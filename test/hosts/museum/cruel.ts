import type {Host} from '../host.ts';
import {rules, within} from './parts.ts';

/** Rules and roots that bend everything they reach. */
export const cruelties: readonly Host[] = [
  {
    name: 'all-initial',
    of: '`all: initial` on everything, and insisted on',
    head: rules('body *{all:initial!important}'),
    allowsIn: {
      webkit: {host: 'it counts the empty lines around a block into the inline box that it is in'},
    },
  },
  {
    name: 'all-revert',
    of: '`all: revert` on everything, and insisted on',
    head: rules('*{all:revert!important}'),
  },
  {
    name: 'important-everything',
    of: 'insists on margins, borders, floats and widths for everything',
    head: rules(
      'body *{margin:0!important;padding:0!important;border:0!important;float:none!important;max-width:none!important;box-shadow:none!important;background:none!important;text-decoration:none!important;list-style:none!important;position:static!important;transition:none!important}',
    ),
  },
  {
    name: 'inherited',
    of: 'everything that is inherited, inherited (HOSTS 16)',
    head: rules(
      'body{line-height:3;letter-spacing:.2em;word-spacing:.5em;text-transform:uppercase;text-align:center;text-indent:3em;white-space:nowrap;hyphens:auto;cursor:wait;font-style:italic;font-variant:small-caps;text-shadow:2px 2px 3px #888;word-break:break-all;tab-size:1;list-style:square inside;border-collapse:collapse;quotes:none;pointer-events:auto;-webkit-text-stroke:0;caret-color:red}',
    ),
  },
  {
    name: 'empty-hidden',
    of: '`*:empty` hidden, and insisted on (HOSTS 2)',
    head: rules('*:empty{display:none!important}script:empty,input,link{display:revert!important}'),
  },
  {
    name: 'empty-tags',
    of: 'the same, around tags with nothing inside',
    isBare: true,
    allows: {shift: 'what the page hides until we are there takes no room till then'},
    head: rules('*:empty{display:none!important}script:empty,input,link{display:revert!important}'),
  },
  {
    name: 'percent-62',
    of: '62.5 % with 1.4rem for text',
    head: rules('html{font-size:62.5%}body{font-size:1.4rem}'),
  },
  {
    name: 'quirks',
    of: 'no doctype, attributes of old',
    doctype: '',
    body: 'text="#222222" link="#884400" bgcolor="#ffffee"',
    wrap: content =>
      `<table width="100%"><tr><td width="20%">Menu</td><td>${content}</td></tr></table>`,
  },
  {
    name: 'xhtml',
    doctype: '<!DOCTYPE html>',
    of: 'a page sent as application/xhtml+xml, read by the parser of XML (HOSTS 11)',
    root: 'xmlns="http://www.w3.org/1999/xhtml" lang="da" xml:lang="da"',
    headers: () => ({'Content-Type': 'application/xhtml+xml; charset=utf-8'}),
  },
  {name: 'rtl', of: 'a page from right to left', root: 'lang="da" dir="rtl"'},
  {name: 'no-language', of: 'a page that says no language: the feed’s counts', root: ''},
  {
    name: 'greenlandic',
    of: 'lang=kl, for which browsers have no words (HOSTS 17)',
    root: 'lang="kl"',
    speaks: 'other',
  },
  {
    name: 'zoomed',
    of: '`zoom: 1.25`',
    head: rules('body{zoom:1.25;margin:8px}'),
    allows: {host: 'the sizes of the stand-ins are zoomed again', pixels: 'as above'},
  },
  {
    name: 'dark',
    of: 'a dark page without any media query',
    head: rules('body{background:#121417;color:#e9e6df;font-family:Verdana}a{color:#8ab4f8}'),
  },
  {
    name: 'narrow-column',
    of: 'columns of 160 px (HOSTS 17)',
    head: rules('main{width:160px;font:13px/1.3 Arial}'),
    allows: {overflow: 'no room for long words at that width'},
  },
  {
    name: 'transformed',
    of: 'a transformed, clipped ancestor that opens from height 0',
    head: rules('main{transform:rotate(0deg);overflow:hidden;height:0}main.open{height:auto}'),
    wrap: within('main'),
    end: '<script>setTimeout(function(){document.querySelector("main").className="open"},400)</script>',
  },
  {
    name: 'grid-and-flex',
    of: 'our elements as items of a grid, stretched and centred',
    head: rules(
      'main{display:grid;justify-items:center;align-items:center;grid-auto-rows:auto}event-feed{width:100%}',
    ),
  },
];
