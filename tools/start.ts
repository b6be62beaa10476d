// Usage: node tools/start.ts [--port=8080]. Builds the elements and serves the demo until it is stopped.
import {parseArgs} from 'node:util';
import {serveDemo} from '../demo/serve.ts';
import {runOrExit} from './run.ts';

const {values} = parseArgs({options: {port: {type: 'string', default: '8080'}}});

runOrExit('node', 'tools/build.ts');
const demo = await serveDemo({port: Number(values.port)});
process.stdout.write(
  `
The demo is running.

  Five partners' sites   ${demo.url}
  Mail that was sent     ${demo.url}inbox/index.html
  What was stored        demo/data/

Press Ctrl+C to stop it.
`,
);

process.once('SIGINT', () => void demo.close());
process.once('SIGTERM', () => void demo.close());
