import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {SMTPServer} from 'smtp-server';
import {whenOver, type Test} from './when-over.ts';

/** What a mail server was handed. */
export interface ReceivedMail {
  readonly recipients: readonly string[];
  /** Headers and body, as they came. */
  readonly source: string;
}

/** A mail server on this machine. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Answers that nothing is taken now, so many times. */
  refuse(times: number): void;
}

/** Starts a mail server that ends with the test. */
export async function aMailServer(test: Test): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, answer) {
      refusals -= 1;
      answer(refusals >= 0 ? new Error('anne@visitor.example is not taken now') : null);
    },
    onData(stream, {envelope}, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = envelope.rcptTo.map(({address}) => address);
        received.push({recipients, source: Buffer.concat(chunks).toString()});
        answer();
      });
    },
  });
  // A client that is killed in the middle of a mail; that there was one is what the tests look at.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  whenOver(test, () => new Promise<void>(resolve => server.close(resolve)));
  const {port} = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse(times) {
      refusals = times;
    },
  };
}
