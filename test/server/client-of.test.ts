import assert from 'node:assert/strict';
import {IncomingMessage} from 'node:http';
import {Socket} from 'node:net';
import {describe, it} from 'node:test';
import {clientOf} from '../../server/src/node/client-of.ts';

/** A request from an address, with what proxies have written. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', {value: remoteAddress});
  const message = new IncomingMessage(socket);
  if (forwarded) message.headers['x-forwarded-for'] = forwarded;
  return message;
}

describe('whose network a request comes from', () => {
  const cases = [
    {is: 'the sender’s', of: from('192.0.2.7'), proxies: 0, gives: '192.0.2.7'},
    {
      is: 'not what the sender writes',
      of: from('192.0.2.7', '1.1.1.1'),
      proxies: 0,
      gives: '192.0.2.7',
    },
    {
      is: 'what one’s own proxy writes',
      of: from('10.0.0.1', '192.0.2.7'),
      proxies: 1,
      gives: '192.0.2.7',
    },
    {
      is: 'not what was written before it reached one’s own proxy',
      of: from('10.0.0.1', '1.1.1.1, 192.0.2.7'),
      proxies: 1,
      gives: '192.0.2.7',
    },
    {
      is: 'what the outer of two writes',
      of: from('10.0.0.1', '192.0.2.7, 10.0.0.2'),
      proxies: 2,
      gives: '192.0.2.7',
    },
    {is: 'the same in IPv6 clothes', of: from('::ffff:192.0.2.7'), proxies: 0, gives: '192.0.2.7'},
    {
      is: 'the first half of IPv6',
      of: from('2001:db8:1:2:3:4:5:6'),
      proxies: 0,
      gives: '2001:db8:1:2',
    },
    {
      is: 'that also when it is shortened',
      of: from('2001:db8::6'),
      proxies: 0,
      gives: '2001:db8:0:0',
    },
  ];

  for (const {is, of, proxies, gives} of cases) {
    it(`is ${is}`, () => {
      assert.equal(clientOf(of, proxies), gives);
    });
  }
});
