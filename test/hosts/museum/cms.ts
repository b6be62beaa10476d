import type {Host} from '../host.ts';
import {rules, styles, within} from './parts.ts';

/**
 * Themes of content systems. Their packages aren't on npm, or weigh more than all else here: these
 * are written after them, and have what of them reaches into a widget.
 */
export const contentSystems: readonly Host[] = [
  {
    name: 'wordpress-blocks',
    of: 'after a WordPress block theme: constrained layout, flow gaps, global styles',
    head: rules(`
:root{--wp--style--global--content-size:645px;--wp--preset--color--base:#fff;--wp--preset--color--contrast:#111}
:where(body){margin:0}
body{background:#f9f7f3;color:#111;font-family:Georgia,serif;font-size:1.05rem;line-height:1.6;font-synthesis:none}
.is-layout-constrained>:where(:not(.alignleft):not(.alignright):not(.alignfull)){max-width:var(--wp--style--global--content-size);margin-left:auto!important;margin-right:auto!important}
:where(.is-layout-flow)>:first-child{margin-block-start:0}
:where(.is-layout-constrained)>*{margin-block-start:1.2rem;margin-block-end:0}
a:where(:not(.wp-element-button)){color:#a3440a;text-decoration:underline}
.wp-element-button,button{background:#111;color:#f9f7f3;border:0;padding:.6rem 1rem;font-size:inherit}
h1,h2,h3{font-weight:400;line-height:1.2}`),
    body: 'class="wp-embed-responsive wp-site-blocks"',
    wrap: within(
      'main class="wp-block-group"',
      'div class="entry-content wp-block-post-content is-layout-constrained"',
    ),
  },
  {
    name: 'wordpress-classic',
    of: 'after WordPress’ Twenty Twenty: 62.5 %, capped children of the content, its resets',
    head: rules(`
html{font-size:62.5%;scroll-behavior:smooth}
body{background:#f5efe0;border:none;color:#000;font-family:"Inter var",-apple-system,Helvetica,sans-serif;font-size:1.8rem;letter-spacing:-.015em;text-align:left;box-sizing:border-box}
*,*::before,*::after{box-sizing:inherit;-webkit-font-smoothing:antialiased;word-break:break-word;word-wrap:break-word}
.entry-content>*:not(.alignwide):not(.alignfull):not(.alignleft):not(.alignright){margin-left:auto;margin-right:auto;max-width:58rem;width:calc(100% - 4rem)}
.entry-content p,.entry-content li{line-height:1.4}
.entry-content{font-family:NonBreakingSpaceOverride,"Hoefler Text",Garamond,"Times New Roman",serif;letter-spacing:normal}
button,.button{-webkit-appearance:none;background:#cd2653;border:none;border-radius:0;color:#fff;font-size:1.5rem;font-weight:600;letter-spacing:.0333em;padding:1.1em 1.44em;text-transform:uppercase}
a{color:#cd2653}`),
    wrap: within('main', 'div class="entry-content"'),
  },
  {
    name: 'drupal-olivero',
    of: 'after Drupal’s Olivero: serif, wide rhythm in rem, its grid',
    head: rules(`
:root{--sp:1.125rem;--sp3:calc(3*var(--sp))}
*,*::before,*::after{box-sizing:border-box}
html{line-height:var(--sp);font-family:metropolis,sans-serif;font-size:100%}
@media(min-width:75rem){html{font-size:112.5%}}
body{margin:0;word-wrap:break-word;color:#313637;background:#f7f9fa linear-gradient(180deg,#0d77b5 0,#f7f9fa 12em);font-family:lora,georgia,serif;line-height:calc(1.5*var(--sp))}
.layout-main-wrapper{background:#fff;padding:var(--sp3)}
.text-content{font-size:1.125rem;line-height:1.5}
.grid-full{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));column-gap:var(--sp)}
.grid-full>*{grid-column:1/-1}`),
    wrap: within(
      'div class="layout-main-wrapper"',
      'main class="grid-full"',
      'div class="text-content"',
    ),
  },
  {
    name: 'drupal-claro',
    of: 'after Drupal’s Claro, where previews are shown: small sans, form resets',
    head: rules(`
html{font-family:BlinkMacSystemFont,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:100%;font-weight:normal;line-height:1.5}
body{color:#232429;background:#fff;margin:0}
a,.link{color:#003ecc}
.form-item,label{font-size:.889rem;font-weight:bold;line-height:1.125rem;display:table}
.button,button{display:inline-block;border:1px solid transparent!important;padding:calc(1rem - 1px) calc(1.5rem - 1px);background:#d3d4d9;font-weight:700;line-height:1rem}
ul{list-style-type:disc;margin-inline-start:1.5em}`),
    wrap: within(
      'main class="page-content clearfix"',
      'div class="layout-container"',
      'fieldset class="form-item"',
    ),
  },
  {
    name: 'joomla-cassiopeia',
    of: 'after Joomla’s Cassiopeia, on the bootstrap 5 that it is built on',
    head:
      styles('bootstrap5/dist/css/bootstrap.min.css') +
      rules(`
body{--cassiopeia-color-primary:#112855;background:#fafafa}
.site-grid{display:grid;grid-template-columns:[full-start] minmax(0,1fr) [main-start] repeat(4,minmax(0,19.875rem)) [main-end] minmax(0,1fr) [full-end];grid-gap:0 1em}
.container-component{grid-column:main-start/main-end}
.com-content-article{text-align:start;hyphens:auto}`),
    wrap: within(
      'div class="site-grid"',
      'div class="grid-child container-component"',
      'main class="com-content-article item-page"',
    ),
  },
  {
    name: 'website-builder',
    of: 'after website builders: flex columns, a transformed section, 300 px wide',
    head: rules(`
*{-webkit-tap-highlight-color:transparent}
body{margin:0;font:14px/1.4 Avenir,Arial,sans-serif;color:#605e5e}
.section{transform:translateZ(0);will-change:transform;display:flex;justify-content:center}
.column{flex:0 0 300px;min-width:0;overflow:hidden}
.rich *{font-size:15px;letter-spacing:.03em}`),
    wrap: within('section class="section"', 'div class="column"', 'div class="rich"'),
  },
];
