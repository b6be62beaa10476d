import {html, type TemplateResult} from 'lit';

/**
 * Shows a plain text of a feed: empty lines part paragraphs, lines that begin with `- ` are a
 * list, bare addresses are links. All else is text, whatever it looks like.
 */
export const prose = (text: string): readonly TemplateResult[] =>
  text
    .split(/\n\s*\n/)
    .flatMap(blocksOf)
    .map(({list, lines}) =>
      list
        ? html`<ul>
            ${lines.map(line => html`<li>${linked(line)}</li>`)}
          </ul>`
        : html`<p>${linked(lines.join('\n'))}</p>`,
    );

interface Block {
  readonly list: boolean;
  readonly lines: string[];
}

const BULLET = /^\s*[-•·*]\s+/;

/** Parts a paragraph where a list begins or ends in it. */
function blocksOf(paragraph: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of paragraph.split('\n').filter(one => one.trim())) {
    const list = BULLET.test(line);
    const last = blocks.at(-1);
    const words = line.replace(BULLET, '').trim();
    if (last?.list === list) last.lines.push(words);
    else blocks.push({list, lines: [words]});
  }
  return blocks;
}

/**
 * What looks like an address in running text. The parts of a mail address are as short as they can
 * be, so that a long word costs no more than a short one; and without `?`, so that none adds
 * recipients.
 */
const ADDRESS =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]|[^\s@<>"(),;:?&]{1,64}@[^\s@<>"(),;:?&]{1,255}\.[a-z]{2,24})/i;

/** Turns the bare addresses in a line into links. */
export const linked = (line: string) =>
  line
    .split(ADDRESS)
    .map((part, index) =>
      index % 2 ? html`<a class="bare" href=${hrefOf(part)}>${part}</a>` : part,
    );

const hrefOf = (address: string) => (/^https?:/i.test(address) ? address : `mailto:${address}`);
