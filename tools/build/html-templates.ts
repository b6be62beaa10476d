import type {Plugin} from 'vite';

/**
 * Lets Lit's templates be read as HTML on pages that are sent as XML (`application/xhtml+xml`) too:
 * there the page's own parser would stop at the first `<input>`.
 */
export const htmlTemplates = (): Plugin => ({
  name: 'opslag:html-templates',
  transform: {
    filter: {id: /[\\/]node_modules[\\/]lit-html[\\/]/},
    handler: code =>
      code.replace(
        /\b(\w+)\.createElement\("template"\)/,
        '($1.contentType==="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
      ),
  },
});
