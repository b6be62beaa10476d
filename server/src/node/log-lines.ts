import type {AnsweredRequest, LogEntry} from '../surroundings.ts';

/** What a server says while it runs. */
export type LogLine =
  | LogEntry
  | ({readonly what: 'request'} & AnsweredRequest)
  | {readonly what: 'started' | 'stopping' | 'stopped'; readonly [detail: string]: unknown};

/** Where lines are written to: a terminal, or a program that collects them. */
export interface LogStream {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/** Writes one line for each entry: words for a person at a terminal, JSON for a program. */
export function createLog(stream: LogStream, now: () => Date): (line: LogLine) => void {
  const write = stream.isTTY ? wordsOf : jsonOf;
  return line => void stream.write(`${write(now().toISOString(), withoutQuery(line))}\n`);
}

const jsonOf = (time: string, line: LogLine): string =>
  JSON.stringify({time, level: levelOf(line), ...line});

function wordsOf(time: string, {what, ...details}: LogLine): string {
  const words = Object.values(details).map(value =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return [time.slice(11, 19), what, ...words].join('  ');
}

function levelOf(line: LogLine): 'info' | 'warning' | 'error' {
  switch (line.what) {
    case 'started':
    case 'stopping':
    case 'stopped':
      return 'info';
    case 'request':
      return line.status < 500 ? 'info' : 'error';
    case 'mail-delayed':
    case 'feed-unavailable':
      return 'warning';
    default:
      return 'error';
  }
}

/** A feed's address may carry a key in its query. */
const withoutQuery = (line: LogLine): LogLine =>
  line.what === 'feed-unavailable' ? {...line, href: line.href.replace(/[?#].*$/, '')} : line;
