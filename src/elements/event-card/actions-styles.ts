import {css} from '../../styles/css.ts';

/** What a visitor can do, and what opens under the buttons. */
export const actionsStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .actions a.button {
    overflow-wrap: anywhere;
  }
  .actions > .disclosure,
  slot[name='action'] {
    display: contents;
  }
  .actions .panel,
  .note {
    order: 1;
    flex-basis: 100%;
  }
  .note {
    order: 0;
    margin-block-end: 0.25em;
  }
  .actions .panel {
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_line);
  }
  .actions .panel.form {
    padding-block: 0.5em;
  }
  .menu > li > * {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
  }
  .menu-title {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .menu-title:first-child {
    margin-block-start: 0;
  }
  .news {
    overflow-wrap: anywhere;
  }
  button.link,
  button[part='more'] {
    padding-inline: 0;
    border: 0;
    color: var(--_link);
    font-weight: inherit;
    text-align: start;
  }
  button.link,
  button[part='more']:hover {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  button.link:hover,
  button[part='more']:hover {
    background: transparent;
  }
  button[part='more']::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-25%) rotate(45deg);
  }
  button[part='more'][aria-expanded='true']::before {
    transform: translateY(25%) rotate(-135deg);
  }
  @media print {
    .actions,
    [role='search'] {
      display: none;
    }
  }
`;
