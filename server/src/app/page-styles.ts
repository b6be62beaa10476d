/**
 * What all pages of the server look like: one quiet column, the accent for what can be pressed. A
 * fallback stands before each `light-dark()`, which phones from before 2024 don't know.
 */
export const PAGE_STYLES = `
  :root {
    color-scheme: light dark;
    --accent: #1f4f8f;
    --accent: light-dark(#1f4f8f, #a9c9f5);
    --on-accent: #fff;
    --on-accent: light-dark(#fff, #10233d);
    --fault: #a11212;
    --fault: light-dark(#a11212, #ffb0a6);
    --line: #767676;
    --line: light-dark(#767676, #9a9a9a);
    --quiet: #555;
    --quiet: light-dark(#555, #b8b8b8);
    font: 1.125em/1.5 system-ui, sans-serif;
    color: CanvasText;
    background: Canvas;
  }
  body { margin: 8vh auto 4em; padding: 0 1em; max-width: 34em; overflow-wrap: anywhere; }
  h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 0.75em; text-wrap: balance; }
  p { margin: 0 0 1em; }
  .sender { color: var(--quiet); margin-bottom: 0.5em; }
  .quiet { color: var(--quiet); font-size: 0.9em; }
  a { color: var(--accent); text-underline-offset: 0.15em; }
  .aside { margin-top: 2em; padding-top: 1em; border-top: 1px solid var(--line); }
  .field, fieldset { margin: 0 0 1.5em; padding: 0; border: 0; min-width: 0; }
  .field label, legend { display: block; font-weight: 600; padding: 0; }
  .help { color: var(--quiet); font-size: 0.9em; margin: 0; }
  .fault { color: var(--fault); font-weight: 600; margin: 0; }
  .alert { border-left: 4px solid var(--fault); padding: 0.25em 0 0.25em 1em; margin-bottom: 1.5em; }
  .done { border-left: 4px solid var(--accent); padding: 0.25em 0 0.25em 1em; margin-bottom: 1.5em; }
  .alert :last-child, .done :last-child { margin-bottom: 0; }
  input:not([type='checkbox'], [type='hidden']), select, textarea {
    box-sizing: border-box; width: 100%; min-height: 44px; margin-top: 0.35em; padding: 0.4em 0.6em;
    font: inherit; color: inherit; background: Field; border: 1px solid var(--line); border-radius: 4px;
  }
  [aria-invalid='true'] { border: 2px solid var(--fault) !important; }
  .option { display: flex; gap: 0.75em; align-items: center; min-height: 44px; }
  .option input { flex: none; width: 1.35em; height: 1.35em; margin: 0; accent-color: var(--accent); }
  button {
    font: inherit; font-weight: 600; padding: 0.6em 1.4em; min-height: 44px; cursor: pointer;
    color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: 4px;
  }
  button.second { color: var(--accent); background: none; border-color: var(--line); }
  .actions { display: flex; flex-wrap: wrap; gap: 0.75em; margin: 0 0 1.5em; }
  .person { margin: 0 0 1.5em; padding: 1em; border: 1px solid var(--line); border-radius: 4px; }
  .person > legend { padding: 0 0.35em; }
  h2 { font-size: 1.2em; line-height: 1.25; margin: 2em 0 0.75em; }
  dl { margin: 0 0 1.5em; }
  dt { font-weight: 600; margin-top: 0.5em; }
  dd { margin: 0; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
