import type {CSSResult} from 'lit';
import {css} from './css.ts';

/*
 * CSS can't take a number out of one colour to reckon with in another. But a mix holds both: 51 %
 * of black or white and 49 % of a ground tell by their luminance (`y`, which in `xyz-d65` is that of
 * WCAG) which of the two it was, and what the ground's luminance is. And a colour mixed half and
 * half with a black of alpha k has alpha (1 + k) / 2, and its channels divided by twice that.
 */

/** Black or white, whichever is read on a colour, in `lab`; at L* 49.4 both are. */
export const on = css`clamp(0, (49.4 - l)*9999, 100) 0 0`;

/** Gives a colour as screens have it: opaque, and none brighter than they can show. */
const onScreen = (colour: CSSResult) =>
  css`color(from ${colour} srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1)`;

/** From the mix of pole and ground: how light a colour may be at most, or on dark must be at least. */
const limit = css`max((y/.49 + .05)/4.7 - .05, min(1, max(.21, ((y - .51)/.49 + .05)*4.7 - .05), (y - .5)*9999))`;

/** On white the limit is .173, on black .21: it tells which of the two it is. */
const side = css`(alpha - .19)*9999`;
const darker = css`min(1, max(alpha, ${side})/max(.001, y))`;
const lighter = css`min(1, (1 - min(alpha, ${side}))/max(.001, 1 - y))`;
const part = (channel: CSSResult, white: number) =>
  css`calc(${white} - (${white} - ${channel}*${darker})*${lighter})`;
const parts = css`
  ${part(css`x`, 0.9505)} ${part(css`y`, 1)} ${part(css`z`, 1.089)}
`;

/** Gives a colour that can be read on the page: as it is, or as much darker or lighter as it must be. */
const readable = (colour: CSSResult) => {
  const mixed = css`color-mix(in xyz-d65, ${colour}, var(--_limit))`;
  const both = css`color(from ${mixed} xyz-d65 calc(x*2*alpha) calc(y*2*alpha) calc(z*2*alpha) / calc(2*alpha - 1))`;
  return css`color(from ${both} xyz-d65 ${parts} / 1)`;
};

/**
 * The colours of the elements, made of the page's text colour, its accent and, where that has been
 * measured, its ground; each can be read, or as an edge be seen, on any page whose own text can.
 */
export const colourStyles = css`
  :host {
    /* What can be read on white is at most L* 49.9. */
    --_pole: lab(from currentColor clamp(0, (l - 50) * 9999, 100) 0 0 / 1);
    --_limit: color(
      from
        color-mix(
          in xyz-d65,
          var(--_pole) 51%,
          var(--_ground, lab(from currentColor clamp(20, (50 - l) * 9999, 90) 0 0 / 1))
        )
        xyz-d65 0 0 0 / calc(${limit})
    );
    --_grey: color(from var(--_limit) xyz-d65 calc(0.9505 * alpha) alpha calc(1.089 * alpha) / 1);
    --_brand: ${onScreen(css`var(--opslag-accent, #0b57c4)`)};
    --_on-brand: lab(from var(--_brand) ${on});
    --_accent: ${readable(css`var(--_brand)`)};
    --_link: ${readable(onScreen(css`var(--opslag-link, var(--_page-link, var(--_brand)))`))};
    --_alert: ${readable(css`#c8102e`)};
    --_quiet: color-mix(in srgb, currentColor 40%, var(--_grey));
    --_edge: color-mix(in srgb, var(--_grey) 80%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
  }
`;
