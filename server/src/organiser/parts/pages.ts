import {html} from 'hono/html';
import type {Content} from '../../app/html-response.ts';
import type {OrganiserText} from '../../../../src/text/organiser.ts';

/** So many sign-ups, or lines of the log, are on a page. */
export const PAGE_LENGTH = 50;

/** Gives which page is asked for, counted from 1. */
export const pageIn = (query: URLSearchParams): number =>
  Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1);

/** Gives the part of a list that is on a page. */
export const sliceOf = (page: number) => ({limit: PAGE_LENGTH, offset: (page - 1) * PAGE_LENGTH});

/**
 * Leads to the pages before and after.
 *
 * @param hrefOf - Gives the address of a page.
 */
export function pageLinks(
  page: number,
  hasMore: boolean,
  hrefOf: (page: number) => string,
  {paging}: OrganiserText,
): Content | string {
  if (page === 1 && !hasMore) return '';
  return html`<nav class="pages no-print" aria-label="${paging.label}">
    ${page > 1 ? html`<a href="${hrefOf(page - 1)}">${paging.before}</a>` : ''}
    <span>${paging.page(page)}</span>
    ${hasMore ? html`<a href="${hrefOf(page + 1)}">${paging.after}</a>` : ''}
  </nav>`;
}
