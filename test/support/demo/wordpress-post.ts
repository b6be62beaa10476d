/** The only form in which WordPress lets frames of providers through that it doesn't know. */
const LET_THROUGH = /^(<blockquote>.*?<\/blockquote>)(<iframe [^>]+><\/iframe>)$/s;

const SECRET = 'wUn9sZ8kQ2';

/**
 * Gives what WordPress makes of a link that somebody has pasted: the frame is hidden until it has
 * told its height, and in a sandbox that lets scripts run and nothing else
 * (`wp_filter_oembed_result`). In its address `&amp;` becomes `&#038;` (`esc_url`).
 *
 * @param html - What the link's server says of how to show it.
 */
export function embedded(html: string): string {
  const [, quote = '', frame = ''] = LET_THROUGH.exec(html) ?? [];
  return [
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`),
    frame
      .replace(
        /src="([^"]*)"/,
        (_, address: string) =>
          `src="${address.replaceAll('&amp;', '&#038;')}#?secret=${SECRET}" data-secret="${SECRET}"`,
      )
      .replace(
        '<iframe',
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"',
      ),
  ].join('');
}

/** Asks as WordPress does what is to be shown for a link, and gives what it makes of that. */
export async function pasted(link: string): Promise<string> {
  const page = await (await fetch(link)).text();
  const [tag = ''] = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(page) ?? [];
  const address = /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const {html} = (await (await fetch(address)).json()) as {readonly html: string};
  return embedded(html);
}

/**
 * Gives a post of WordPress' in which somebody has pasted a link; the page around goes where the
 * frame asks it to, on the frame's own host, when the visitor is in the frame (`wp-embed.js`).
 *
 * @param html - What the link's server says of how to show it.
 */
export function postWith(html: string): string {
  return `<!doctype html>
    <html lang="da">
      <title>Et indlæg</title>
      <h1>Et indlæg</h1>
      ${embedded(html)}
      <script>
        addEventListener('message', ({data, source}) => {
          const frame = document.querySelector('iframe');
          if (source !== frame.contentWindow || data.secret !== '${SECRET}') return;
          document.querySelector('blockquote').style.display = 'none';
          frame.removeAttribute('style');
          if (data.message === 'height') frame.height = Math.min(Math.max(data.value, 200), 1000);
          if (data.message !== 'link') return;
          const isOwn = new URL(data.value).host === new URL(frame.src).host;
          if (isOwn && document.activeElement === frame) location.href = data.value;
        });
      </script>
    </html>`;
}
