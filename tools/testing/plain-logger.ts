import type {Logger} from '@web/test-runner';

const write = (...messages: unknown[]) =>
  void process.stdout.write(`${messages.map(asText).join(' ')}\n`);

const asText = (message: unknown) =>
  message instanceof Error ? (message.stack ?? message.message) : String(message);

/**
 * Prints line after line. The runner's own console moves the cursor about, which makes a log that
 * is kept unreadable.
 */
export const plainLogger: Logger = {
  log: write,
  warn: write,
  error: write,
  debug: () => undefined,
  group: () => undefined,
  groupEnd: () => undefined,
  logSyntaxError: ({message, filePath, line, column}) =>
    write(`${filePath}:${line}:${column}  ${message}`),
};
