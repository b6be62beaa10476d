import {contentOf} from './content.ts';
import type {Addresses, Host} from './host.ts';

/**
 * `widgets` is the page as it is; on `plain` only our script is missing, so that both can be held
 * against each other; `other` is another page of the same site, with a link to it.
 */
export type PageKind = 'widgets' | 'plain' | 'other' | 'other-plain' | 'roomy';

const usualScript = (at: Addresses) => `<script src="${at.script}opslag.js"></script>`;

const usualWrap = (content: string) => `<main>${content}</main>`;

/** Writes a host page. What is checked is watched by a script of its own, which comes first. */
export function hostPage(host: Host, at: Addresses, kind: PageKind, room = ''): string {
  const isOther = kind.startsWith('other');
  const hasScript = !['plain', 'other-plain'].includes(kind);
  const scripts = hasScript ? (host.script ?? usualScript)(at) : '';
  const scriptAt = host.scriptAt ?? 'head';
  const script = (place: string) => (place === scriptAt ? scripts : '');
  const wrap = host.wrap ?? usualWrap;
  const content = isOther
    ? `<h1>Forsiden</h1><p><a id="go" href="/hosts/${host.name}${hasScript ? '' : '?plain'}">Det sker</a></p>`
    : `${script('before')}${contentOf(host, at)}`;
  return `${host.doctype ?? '<!doctype html>'}
<html ${host.root ?? 'lang="da"'}>
<head>
<script src="/watch.js" nonce="museum"></script>
<title>${isOther ? 'Forsiden' : 'Det sker'}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${host.head ?? ''}
${kind === 'roomy' ? `<link rel="stylesheet" nonce="museum" href="/room.css?${room}">` : ''}
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
