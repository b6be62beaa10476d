/**
 * How the organiser's pages look: a quiet ledger. Hairlines instead of boxes, tabular figures, one
 * accent for what can be pressed. Narrow, each row of a table becomes a block whose cells say what
 * they are. A fallback stands before each `light-dark()`, which phones from before 2024 don't know.
 */
const BASE = `
  :root {
    color-scheme: light dark;
    --paper: #fff; --paper: light-dark(#fff, #16181b);
    --ink: #1c1e21; --ink: light-dark(#1c1e21, #e8e9eb);
    --quiet: #565b62; --quiet: light-dark(#565b62, #a9aeb6);
    --line: #d5d8dc; --line: light-dark(#d5d8dc, #3a3e44);
    --edge: #767b82; --edge: light-dark(#767b82, #8f949b);
    --accent: #1f4f8f; --accent: light-dark(#1f4f8f, #a9c9f5);
    --on-accent: #fff; --on-accent: light-dark(#fff, #10233d);
    --tint: #eef3fa; --tint: light-dark(#eef3fa, #1d2734);
    --fault: #a11212; --fault: light-dark(#a11212, #ffb0a6);
    font: 1em/1.5 system-ui, sans-serif;
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
  header, main { max-width: 72em; margin: 0 auto; padding: 0 1em; }
  header {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5em;
    border-bottom: 1px solid var(--line);
  }
  header p { margin: 0.6em 0; }
  .owner { font-weight: 600; }
  nav { flex: 1 1 auto; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin: 0; padding: 0; list-style: none; }
  nav a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; }
  nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
  .leave { display: flex; align-items: center; gap: 1em; margin: 0; color: var(--quiet); font-size: 0.875em; }
  .skip { position: absolute; left: -100vw; }
  .skip:focus { left: 1em; top: 0.5em; padding: 0.5em 1em; background: var(--paper); z-index: 2; }
  main { padding-bottom: 5em; }
  h1 { font-size: 1.75em; line-height: 1.2; margin: 1em 0 0.6em; text-wrap: balance; }
  .up { margin: 1.25em 0 -1.25em; }
  h2 { font-size: 1.25em; line-height: 1.3; margin: 2.25em 0 0.6em; }
  h3 { font-size: 1em; margin: 1.5em 0 0.4em; }
  p, ul { margin: 0 0 1em; max-width: 65ch; }
  a { color: var(--accent); text-underline-offset: 0.15em; }
  .quiet, .help { color: var(--quiet); font-size: 0.9em; }
  th .quiet { font-weight: 400; }
  .help { margin: 0; }
  .fault { color: var(--fault); font-weight: 600; margin: 0; }
  .notice { margin: 0 0 1.5em; padding: 0.75em 1em; border-left: 4px solid var(--accent); background: var(--tint); }
  .notice.wrong, .alert { border-left-color: var(--fault); }
  .alert { margin: 0 0 1.5em; padding: 0.25em 1em; border-left: 4px solid var(--fault); }
  .alert > :last-child { margin-bottom: 0.25em; }
  .notice form { display: inline; }
  .figure { font-variant-numeric: tabular-nums; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const FORMS = `
  .field, fieldset { margin: 0 0 1.25em; padding: 0; border: 0; min-width: 0; max-width: 34em; }
  .field > label, legend { display: block; font-weight: 600; padding: 0; }
  fieldset fieldset { margin-top: 1em; }
  legend { margin-bottom: 0.2em; }
  legend:has(+ .field) { margin-bottom: 0.6em; font-size: 1.15em; }
  input:not([type='checkbox'], [type='radio'], [type='hidden']), select, textarea {
    width: 100%; min-height: 44px; margin-top: 0.3em; padding: 0.4em 0.6em;
    font: inherit; color: inherit; background: Field; border: 1px solid var(--edge); border-radius: 4px;
  }
  textarea { min-height: 8em; resize: vertical; }
  textarea.letter { min-height: 16em; }
  [aria-invalid='true'] { outline: 2px solid var(--fault); }
  .option { display: flex; gap: 0.75em; align-items: center; min-height: 44px; }
  .option input { flex: none; width: 1.35em; height: 1.35em; margin: 0; accent-color: var(--accent); }
  button, .button {
    display: inline-flex; align-items: center; font: inherit; font-weight: 600; padding: 0.5em 1.25em;
    min-height: 44px; cursor: pointer; text-decoration: none; color: var(--on-accent);
    background: var(--accent); border: 1px solid transparent; border-radius: 4px;
  }
  button.second, .button.second { background: transparent; color: var(--accent); border-color: currentcolor; }
  button.grave { background: transparent; color: var(--fault); border-color: currentcolor; }
  button.first { position: absolute; left: -100vw; }
  button.plain {
    padding: 0; background: none; border: 0; color: var(--accent); font-weight: 400;
    text-decoration: underline; text-underline-offset: 0.15em;
  }
  .row { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75em 1em; margin: 0 0 1.25em; }
  .row .field { margin: 0; flex: 1 1 11em; max-width: 22em; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.75em; margin: 0 0 1.5em; padding: 0; list-style: none; max-width: none; }
  .actions form { margin: 0; }
`;

const TABLES = `
  table { width: 100%; margin-bottom: 1.25em; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  caption { text-align: left; font-weight: 600; padding: 0 0 0.4em; }
  table:not(.captioned) caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .captioned { margin-bottom: 1.5em; }
  th, td { padding: 0.5em 1em 0.5em 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
  thead th { color: var(--quiet); font-size: 0.875em; font-weight: 600; }
  tbody th { font-weight: 600; }
  .number { text-align: right; white-space: nowrap; }
  th:last-child, td:last-child { padding-right: 0; }
  td p, td dl { margin: 0; }
  dl { display: grid; grid-template-columns: minmax(7em, max-content) minmax(0, 1fr); gap: 0.25em 1.25em; margin: 0 0 1.5em; }
  dt { color: var(--quiet); }
  dd { margin: 0; }
  td dl { grid-template-columns: minmax(5em, max-content) minmax(0, 1fr); font-size: 0.9em; gap: 0 0.75em; }
  .pages { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: center; margin-top: 1.25em; }
  .pages a { display: inline-flex; align-items: center; min-height: 44px; }
  .letter-shown { padding: 1em; border: 1px solid var(--line); white-space: pre-wrap; max-width: 65ch; font: inherit; }
  @media screen and (max-width: 44em) {
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    table, tbody, tr, th, td, caption { display: block; }
    tbody tr { display: flex; flex-direction: column; padding: 0.75em 0; border-bottom: 1px solid var(--line); }
    tbody th { order: -1; }
    th, td { border: 0; padding: 0.1em 0; }
    td[data-label] { display: grid; grid-template-columns: 9.25em minmax(0, 1fr); gap: 0.5em; }
    td[data-label]::before { content: attr(data-label); content: attr(data-label) / ''; color: var(--quiet); font-size: 0.85em; }
    td.wide[data-label] { display: block; padding: 0.4em 0; }
    td.wide[data-label]::before { content: none; }
    td[data-label]:empty { display: none; }
    .number { text-align: left; }
    h1 { font-size: 1.4em; }
  }
`;

const DOOR = `
  .door { margin: 0; padding: 0; list-style: none; max-width: 44em; }
  .door li { display: flex; align-items: center; gap: 1em; padding: 0.5em 0; border-bottom: 1px solid var(--line); scroll-margin: 4em; }
  .door li > div { flex: 1 1 auto; min-width: 0; }
  .door p { margin: 0; }
  .door form { flex: none; margin: 0; }
  .door button { min-width: 7.5em; min-height: 52px; justify-content: center; }
  .door .here strong { color: var(--quiet); }
  .find { position: sticky; bottom: 0; z-index: 1; margin: 0; padding: 0.75em 0; background: var(--paper); border-top: 1px solid var(--line); max-width: 44em; }
  .find .row { margin: 0; flex-wrap: nowrap; }
  .find .field { flex: 1 1 auto; }
  .box { display: inline-block; width: 1.1em; height: 1.1em; border: 1.5px solid currentcolor; vertical-align: middle; }
  .box.ticked { background: linear-gradient(to top right, transparent 46%, currentcolor 46% 54%, transparent 54%), linear-gradient(to top left, transparent 46%, currentcolor 46% 54%, transparent 54%); }
  .ticks { width: 2em; }
  @page { margin: 15mm 12mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
  @media print {
    :root { color-scheme: light; font-size: 10.5pt; }
    header, .up, .no-print, .skip, .notice { display: none; }
    main { max-width: none; padding: 0; }
    h1 { margin-top: 0; font-size: 1.4em; }
    thead { display: table-header-group; position: static; clip-path: none; }
    table { display: table; } tbody { display: table-row-group; } tr { display: table-row; break-inside: avoid; }
    th, td { display: table-cell; padding: 0.3em 0.75em 0.3em 0; border-bottom: 0.5pt solid #999; }
    td[data-label] { display: table-cell; } td[data-label]::before { content: none; }
    caption { display: table-caption; }
    a { color: inherit; text-decoration: none; }
  }
`;

/** The styles of the organiser's pages. */
export const ORGANISER_STYLES = BASE + FORMS + TABLES + DOOR;
