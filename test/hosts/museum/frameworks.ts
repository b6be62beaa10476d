import type {Host} from '../host.ts';
import {rules, scripts, styles, within} from './parts.ts';

/** Frameworks and resets, as they are on npm. */
export const frameworks: readonly Host[] = [
  {
    name: 'bootstrap-3',
    of: 'bootstrap 3 with jquery 1: 1rem is 10 px',
    head: styles('bootstrap3/dist/css/bootstrap.min.css'),
    wrap: within('div class="container"', 'div class="row"', 'main class="col-md-9"'),
    end: scripts('jquery1/dist/jquery.min.js', 'bootstrap3/dist/js/bootstrap.min.js'),
  },
  {
    name: 'bootstrap-4',
    of: 'bootstrap 4',
    head: styles('bootstrap4/dist/css/bootstrap.min.css'),
    wrap: within('div class="container"', 'main class="card card-body"'),
  },
  {
    name: 'bootstrap-5-dark',
    of: 'bootstrap 5 in its dark mode',
    root: 'lang="da" data-bs-theme="dark"',
    head: styles('bootstrap5/dist/css/bootstrap.min.css'),
    wrap: within('main class="container"'),
    end: scripts('bootstrap5/dist/js/bootstrap.bundle.min.js'),
  },
  {
    name: 'foundation',
    of: 'foundation-sites 6 with jquery',
    head: styles('foundation-sites/dist/css/foundation.min.css'),
    wrap: within('div class="grid-container"', 'main class="callout primary"'),
    end: `${scripts('jquery/dist/jquery.min.js', 'foundation-sites/dist/js/foundation.min.js')}<script>$(document).foundation()</script>`,
  },
  {
    name: 'bulma',
    of: 'bulma 1',
    head: styles('bulma/css/bulma.min.css'),
    wrap: within('section class="section"', 'main class="content box"'),
  },
  {
    name: 'tailwind',
    of: 'tailwindcss 4: its preflight',
    head: styles('tailwindcss/theme.css', 'tailwindcss/preflight.css'),
  },
  {
    name: 'semantic-ui',
    of: 'semantic-ui-css 2: 1rem is 14 px',
    head: styles('semantic-ui-css/semantic.min.css'),
    wrap: within('div class="ui container"', 'main class="ui segment form"'),
    end: scripts('jquery/dist/jquery.min.js', 'semantic-ui-css/semantic.min.js'),
  },
  {
    name: 'materialize',
    of: 'materialize-css 1',
    head: styles('materialize-css/dist/css/materialize.min.css'),
    wrap: within('main class="container"'),
    end: `${scripts('materialize-css/dist/js/materialize.min.js')}<script>M.AutoInit()</script>`,
  },
  {
    name: 'pico',
    of: '@picocss/pico 2: 1rem grows with the window',
    head: styles('@picocss/pico/css/pico.min.css'),
    wrap: within('main class="container"', 'article'),
  },
  {
    name: 'milligram',
    of: 'milligram 1 with normalize.css 8: 62.5 %',
    head: styles('normalize.css/normalize.css', 'milligram/dist/milligram.min.css'),
    wrap: within('main class="container"'),
  },
  {
    name: 'reset-css',
    of: 'reset-css 5, after Eric Meyer',
    head: styles('reset-css/reset.css'),
  },
  {
    name: 'sanitize',
    of: 'sanitize.css 13, with all its parts',
    head: styles(
      'sanitize.css/sanitize.css',
      'sanitize.css/forms.css',
      'sanitize.css/typography.css',
      'sanitize.css/reduce-motion.css',
    ),
  },
  {
    name: 'modern-normalize',
    of: 'modern-normalize 3, and a page of dark green',
    head:
      styles('modern-normalize/modern-normalize.css') +
      rules('body{background:#0d2b1d;color:#e8f3e6}a{color:#9fdcb4}'),
  },
];
