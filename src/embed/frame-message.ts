/** What the page in a frame tells the page around it: how high it is, and nothing else. */
export interface FrameHeight {
  readonly type: 'opslag:height';
  readonly version: 1;
  /** In CSS pixels. */
  readonly height: number;
}

/** What the page around asks of it, when it has come later. */
export interface FrameQuestion {
  readonly type: 'opslag:measure';
  readonly version: 1;
}

/** Tells whether a message is of a kind of ours; anybody can send anything. */
const isOfKind = (message: unknown, type: string): message is object =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === type &&
  'version' in message &&
  message.version === 1;

export const isFrameQuestion = (message: unknown): boolean => isOfKind(message, 'opslag:measure');

/** Reads how high a frame is; nothing for any other message. */
export function heightIn(message: unknown): number | undefined {
  if (!isOfKind(message, 'opslag:height') || !('height' in message)) return undefined;
  const {height} = message;
  return typeof height === 'number' && Number.isFinite(height) ? height : undefined;
}
