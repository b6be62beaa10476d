import {tags} from '../../../src/embed/tags.ts';
import type {Addresses} from '../host.ts';

/** Links to stylesheets of packages. */
export const styles = (...files: readonly string[]) =>
  files.map(file => `<link rel="stylesheet" href="/npm/${file}">`).join('\n');

/** Scripts of packages, as pages of their time have them. */
export const scripts = (...files: readonly string[]) =>
  files.map(file => `<script src="/npm/${file}"></script>`).join('\n');

/** Rules of the page's own. */
export const rules = (css: string) => `<style>${css}</style>`;

/** Puts the content into elements, the outermost first: `['div class="row"', 'main']`. */
export const within =
  (...wrappers: readonly string[]) =>
  (content: string): string =>
    wrappers.reduceRight(
      (inner, wrapper) => `<${wrapper}>${inner}</${wrapper.split(' ')[0]}>`,
      content,
    );

/** Asks for all elements early, each in one file, and for the feed, as snippets do. */
export const asksEarly = ({script, organiser}: Addresses, attributes = '') =>
  [
    ...tags.map(tag => `<link rel="modulepreload" ${attributes} href="${script}whole/${tag}.js">`),
    `<link rel="preload" href="${organiser}events.json" as="fetch" crossorigin>`,
  ].join('\n');
