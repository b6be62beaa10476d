/**
 * Writes an element as the shortcode of the plugin for WordPress. What would end it early is
 * written as HTML does, which is what the plugin makes of it anyway.
 */
export const shortcode = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  [
    `[opslag element="${tag}"`,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`),
    '/]',
  ].join(' ');

const escaped = (value: string) =>
  value.replace(/[&"<>[\]]/g, character => `&#${character.charCodeAt(0)};`);
