// Usage: fork('bare-http.ts'). Takes sign-ups and keeps nothing; tells its address to who started it.
import {Hono} from 'hono';
import {listen} from '../../../server/src/node/listen.ts';
import type {SignUpReceipt} from '../../../src/contract/schema.ts';

/** As long as a real one. */
const receipt: SignUpReceipt = {
  status: 'confirmed',
  reference: 'K7M-4QX',
  event: 'folkemoede',
  date: '2999-05-05T17:00',
  people: 1,
  manage: `https://signup.example/sign-ups/manage?token=${'0'.repeat(76)}`,
};

const app = new Hono();
app.post('/sign-ups', async context => {
  await context.req.json();
  return context.json(receipt, 201);
});
const {port} = await listen(app.fetch, 0, '127.0.0.1');
process.send?.(`http://127.0.0.1:${port}`);
