import {createServer, type Server} from 'node:http';
import type {TestRunnerPlugin} from '@web/test-runner';
import express from 'express';

/** What the handler has understood of each form, in the order in which they came. */
const understood: unknown[] = [];
let server: Server | undefined;

/** A form handler as others have it: Express with the parsers that it brings, on another origin. */
function formHandler(): Server {
  const app = express();
  const allowed = express.Router();
  allowed.use((request, response, next) => {
    response.set('Access-Control-Allow-Origin', '*');
    response.set('Access-Control-Allow-Headers', 'Content-Type');
    if (request.method === 'OPTIONS') response.sendStatus(204);
    else next();
  });
  allowed.use(express.urlencoded({extended: false}), express.json());
  allowed.post('/sign-up', (request, response) => {
    understood.push({...request.body});
    response.redirect(303, './thanks');
  });
  allowed.get('/thanks', (_request, response) => {
    response.send('<h1>Tak</h1>');
  });
  app.use('/allowed', allowed);
  // Takes forms from pages of its own site, as most do that nobody has set up for others.
  app.post('/closed/sign-up', express.json(), (request, response) => {
    understood.push({...request.body});
    response.send('<h1>Tak</h1>');
  });
  return createServer(app);
}

/**
 * The commands `form-handler`, which gives the address of a form handler that isn't ours, and
 * `form-handler-understood`, which gives all that it has understood.
 */
export const formHandlerCommand: TestRunnerPlugin = {
  name: 'form-handler-command',
  async executeCommand({command}) {
    if (command === 'form-handler') return addressOf((server ??= formHandler()));
    return command === 'form-handler-understood' ? understood : undefined;
  },
  async serverStop() {
    server?.closeAllConnections();
    await new Promise(resolve => (server ? server.close(resolve) : resolve(undefined)));
  },
};

async function addressOf(handler: Server): Promise<string> {
  if (!handler.listening) {
    await new Promise<void>(resolve => handler.listen(0, '127.0.0.1', resolve));
  }
  const address = handler.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
}
