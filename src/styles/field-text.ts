import {css} from './css.ts';
import {on} from './colours.ts';

/** Black or white on fields that have a colour of their own, if that covers what is behind it. */
const onField = css`lab(from var(--opslag-field) ${on} / clamp(0, (alpha - .5)*9999, 1))`;

/**
 * The colour of what is typed. Not valid without a colour for fields: then the text's own is
 * inherited.
 */
export const fieldText = css`color(from color-mix(in srgb, ${onField} 99%, currentColor) srgb r g b / 1)`;
