import type {Host} from '../host.ts';
import {scripts, styles, within} from './parts.ts';

const dkfds = (name: string, file: string): Host => ({
  name,
  of: `dkfds 11: ${file}`,
  head: styles(`dkfds/dist/css/${file}`),
  wrap: within('main class="container page-container"'),
  end: scripts('dkfds/dist/js/dkfds.min.js'),
});

/** Design systems of public authorities. */
export const publicSites: readonly Host[] = [
  dkfds('dkfds', 'dkfds.min.css'),
  dkfds('dkfds-borger', 'dkfds-borgerdk.min.css'),
  dkfds('dkfds-virk', 'dkfds-virkdk.min.css'),
  {
    name: 'designsystemet',
    of: '@digdir/designsystemet-css 1, of Norway',
    head: styles(
      '@digdir/designsystemet-css/dist/theme/designsystemet.css',
      '@digdir/designsystemet-css/dist/src/index.css',
    ),
    body: 'class="ds-body" data-size="md" data-color="accent"',
    wrap: within('main class="ds-card" data-variant="default"'),
  },
  {
    name: 'fkui',
    of: '@fkui/design 6 of Försäkringskassan, Sweden',
    head: styles('@fkui/theme-default/dist/theme-light.css', '@fkui/design/lib/fkui.min.css'),
    wrap: within('main class="container"', 'div class="card"'),
  },
  {
    name: 'govuk',
    of: 'govuk-frontend 5',
    root: 'lang="da" class="govuk-template govuk-template--rebranded"',
    head: styles('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    body: 'class="govuk-template__body js-enabled govuk-frontend-supported"',
    wrap: within('div class="govuk-width-container"', 'main class="govuk-main-wrapper govuk-body"'),
    end: '<script type="module">import {initAll} from "/npm/govuk-frontend/dist/govuk/govuk-frontend.min.js"; initAll()</script>',
  },
];
