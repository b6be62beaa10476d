/** By name: Joomla's filter takes `&#` out of attributes, and would leave another address behind. */
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes text as HTML, in an attribute too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'`]/g, character => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
