import {runConfigurator} from '../configurator/run.ts';
import {startServers} from './worker.ts';

// Not before the servers answer: until then a feed has no dates to come.
await startServers();
const root = document.querySelector<HTMLElement>('#configurator');
if (root) await runConfigurator(root);
