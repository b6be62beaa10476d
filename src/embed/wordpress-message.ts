/**
 * What a page in a frame of WordPress' can ask of the page around it: to be as high as it is, and
 * to go elsewhere, which its own links can't do there.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ and wp-embed.js
 */
export interface WordPressMessage {
  readonly message: 'height' | 'link';
  /** A height in CSS pixels, or the address to go to; one of the frame's own host. */
  readonly value: number | string;
  /** By which WordPress knows the frame. */
  readonly secret: string;
}

/** Gives the word by which WordPress knows this frame, `#?secret=…`; nothing in other frames. */
export const wordPressSecret = (hash: string): string | undefined =>
  /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];

/** Tells whether WordPress says that it listens now. */
export const isWordPressReady = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'message' in message &&
  message.message === 'ready';
