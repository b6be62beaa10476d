import {html, raw} from 'hono/html';
import {htmlResponse, type Content} from '../app/html-response.ts';
import type {Session} from './session/session.ts';
import {ORGANISER_STYLES} from './styles.ts';
import type {Visit} from './visit.ts';

/** The parts of the organiser's pages, in the order of their links. */
export type Place = 'events' | 'search' | 'newsletter' | 'data' | 'log';

const PLACES = [
  ['events', ''],
  ['search', '/search'],
  ['newsletter', '/newsletter'],
  ['data', '/data'],
  ['log', '/log'],
] as const satisfies readonly (readonly [Place, string])[];

/** What a page for organisers says. */
export interface OrganiserPage {
  readonly title: string;
  /** Which part of the pages it belongs to. */
  readonly place?: Place;
  /** The page above it. */
  readonly up?: {readonly label: string; readonly href: string};
  /** What has just been done, or couldn't be. */
  readonly notice?: string | Content | undefined;
  readonly content: Content | string;
}

/** Answers with a page; who has signed in gets the links to the others. */
export const pageFor = (
  visit: Visit,
  page: OrganiserPage,
  session: Session | undefined,
  status: number,
): Promise<Response> =>
  htmlResponse(nonce => documentOf(visit, page, session, nonce), visit.surroundings.random, status);

const documentOf = (
  visit: Visit,
  page: OrganiserPage,
  session: Session | undefined,
  nonce: string,
): Content => {
  const {settings} = visit.surroundings;
  const {organiser, words} = visit.words;
  return html`<!doctype html>
    <html lang="${words.text.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${page.title} · ${settings.organizer.name}</title>
        <style nonce="${nonce}">
          ${raw(ORGANISER_STYLES)}
        </style>
      </head>
      <body>
        ${session ? html`<a class="skip" href="#main">${organiser.skip}</a>` : ''}
        <header>
          <p class="owner">${settings.organizer.name}</p>
          ${session ? navigation(visit, page.place, session) : ''}
        </header>
        <main id="main">
          ${page.up ? html`<p class="up"><a href="${page.up.href}">${page.up.label}</a></p>` : ''}
          <h1>${page.title}</h1>
          ${page.notice ? html`<div class="notice" role="status">${page.notice}</div>` : ''}
          ${page.content}
        </main>
      </body>
    </html>`;
};

const navigation = ({words, link}: Visit, current: Place | undefined, session: Session) => html`
  <nav aria-label="${words.organiser.navigation}">
    <ul>
      ${PLACES.map(
        ([place, path]) =>
          html`<li>
            <a href="${link(path)}" ${place === current ? raw('aria-current="page"') : ''}
              >${words.organiser.places[place]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>
  <form class="leave" method="post" action="${link('/sign-out')}">
    <span>${session.email}</span>
    <input type="hidden" name="form" value="${session.formToken}" />
    <button class="plain">${words.organiser.signIn.out}</button>
  </form>
`;
