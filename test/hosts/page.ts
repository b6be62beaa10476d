import {contentOf} from './content.ts';
import type {Addresses, Host} from './host.ts';

/** Which of a host's pages it is. */
export interface PageKind {
  /** Without our script the page can be held against the one with it. */
  readonly hasScript: boolean;
  /** Room that the page keeps for each element, as `event-card=700&signup-form=900`, in pixels. */
  readonly room: string;
  /** Another page of the same site, with a link to the one that has the elements. */
  readonly isOther: boolean;
}

/** Gives the part of a page's address, from its question mark on, that says which one it is. */
export function askedFor({hasScript, room, isOther}: PageKind): string {
  const asked = new URLSearchParams();
  if (isOther) asked.set('other', '');
  if (!hasScript) asked.set('plain', '');
  if (room) asked.set('room', room);
  return asked.size ? `?${asked}` : '';
}

/** Writes the page of another site, with a host page in a frame that fills it. */
export const framePage = (sandbox: string, address: string): string => `<!doctype html>
<title>Andres side</title>
<style>body{margin:0}iframe{display:block;inline-size:100%;block-size:100vh;border:0}</style>
<iframe sandbox="${sandbox}" src="${address.replaceAll('&', '&amp;')}"></iframe>
`;

/** Reads what `askedFor` writes. */
export const kindAsked = (asked: URLSearchParams): PageKind => ({
  isOther: asked.has('other'),
  hasScript: !asked.has('plain'),
  room: asked.get('room') ?? '',
});

const usualScript = (at: Addresses) => `<script src="${at.script}opslag.js"></script>`;

const usualWrap = (content: string) => `<main>${content}</main>`;

/** Writes a host page. What is checked is watched by a script of its own, which comes first. */
export function hostPage(host: Host, at: Addresses, kind: PageKind): string {
  const {hasScript, room, isOther} = kind;
  const link = `/hosts/${host.name}${askedFor({...kind, isOther: false})}`.replaceAll('&', '&amp;');
  const scripts = hasScript ? (host.script ?? usualScript)(at) : '';
  const scriptAt = host.scriptAt ?? 'head';
  const script = (place: string) => (place === scriptAt ? scripts : '');
  const wrap = host.wrap ?? usualWrap;
  const content = isOther
    ? `<h1>Forsiden</h1><p><a id="go" href="${link}">Det sker</a></p>`
    : `${script('before')}${contentOf(host, at)}`;
  return `${host.doctype ?? '<!doctype html>'}
<html ${host.root ?? 'lang="da"'}>
<head>
<script src="/watch.js" nonce="museum"></script>
<title>${isOther ? 'Forsiden' : 'Det sker'}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
${host.head ?? ''}
${room && `<link rel="stylesheet" nonce="museum" href="/room.css?${room.replaceAll('&', '&amp;')}" />`}
${script('head')}
</head>
<body ${host.body ?? ''}>
<header><p><a href="/">Huset på Æblevej</a></p></header>
${wrap(content)}
<footer><p>Æblevej 1, 8000 Aarhus C</p></footer>
${script('end')}
${host.end ?? ''}
</body>
</html>
`;
}
