import {html, nothing} from 'lit';
import type {Image} from '../../feed/model.ts';

/**
 * Shows a picture with its words; its space is kept where its size is known. Where it is cropped,
 * what must be seen of it stays in view: set as a property, since a strict page refuses the
 * attribute.
 */
export const picture = (
  {url, alt, caption, width, height, focalPoint}: Image,
  part: string,
  lang?: string,
) => html`
  <figure part=${part} class=${part} lang=${lang ?? nothing}>
    <img
      src=${url}
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      .style=${focalPoint ? `object-position: ${focalPoint.x}% ${focalPoint.y}%` : ''}
    />
    ${caption ? html`<figcaption class="quiet">${caption}</figcaption>` : nothing}
  </figure>
`;
