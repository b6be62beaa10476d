import {html, nothing, type TemplateResult} from 'lit';

/**
 * Shows a heading of the level that fits the page's outline.
 *
 * @param level - 1 to 6; what lies outside is brought to the nearest.
 * @param part - Its `::part`, and its class.
 * @param lang - Of the words, where it differs from what is around them.
 */
export function heading(
  level: number,
  part: string,
  content: unknown,
  lang?: string,
): TemplateResult {
  const own = lang || nothing;
  switch (Math.round(level)) {
    case 2:
      return html`<h2 part=${part} class=${part} lang=${own}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part} lang=${own}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part} lang=${own}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part} lang=${own}>${content}</h5>`;
    default:
      return level < 2
        ? html`<h1 part=${part} class=${part} lang=${own}>${content}</h1>`
        : html`<h6 part=${part} class=${part} lang=${own}>${content}</h6>`;
  }
}
