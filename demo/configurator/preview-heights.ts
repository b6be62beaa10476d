/** What the page in the preview tells the configurator, in CSS pixels. */
export interface PreviewHeights {
  readonly type: 'opslag:preview';
  /** Of the element: what the website's page keeps free for it. */
  readonly element: number;
  /** Of the whole page: how high the preview has to be, so that nothing in it scrolls. */
  readonly page: number;
}

/** Reads what the page in the preview tells; nothing for any other message. */
export function heightsIn(message: unknown): PreviewHeights | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const {type, element, page}: Partial<Record<string, unknown>> = {...message};
  return type === 'opslag:preview' && isHeight(element) && isHeight(page)
    ? {type, element, page}
    : undefined;
}

const isHeight = (height: unknown): height is number =>
  typeof height === 'number' && Number.isFinite(height) && height >= 0;
