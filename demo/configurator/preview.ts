import {readChoices} from './choices.ts';
import {previewedAttributes} from './composed.ts';
import {readOffered} from './manifest.ts';
import {MANIFEST} from './places.ts';
import type {PreviewHeights} from './preview-heights.ts';
import {spokenFor} from './text/spoken.ts';

const offered = readOffered(await (await fetch(MANIFEST)).json());

/** Tells the configurator how high the element and its page are, so that both get their room. */
const heights = new ResizeObserver(() => {
  const element = document.querySelector('#place > *')?.getBoundingClientRect().height ?? 0;
  const page = document.body.getBoundingClientRect().height;
  const message: PreviewHeights = {
    type: 'opslag:preview',
    element: Math.round(element),
    page: Math.ceil(page),
  };
  parent.postMessage(message, location.origin);
});

/**
 * Shows what the address asks for. What was typed becomes attributes that the element has, and
 * never markup.
 */
function show() {
  const choices = readChoices(location.hash);
  const lang = spokenFor(new URLSearchParams(location.hash.slice(1)).get('page') ?? '');
  const element = offered.find(({tag}) => tag === choices.element);
  const place = document.querySelector('#place');
  if (!element || !place) return;
  document.documentElement.lang = lang;
  document.documentElement.dataset['host'] = choices.host;
  const shown = document.createElement(element.tag);
  for (const [name, value] of Object.entries(previewedAttributes(choices, element, lang))) {
    shown.setAttribute(name, value);
  }
  place.replaceChildren(shown);
  heights.disconnect();
  for (const one of [shown, document.body]) heights.observe(one);
}

addEventListener('hashchange', show);
show();
