import {base} from './base.ts';
import {startServers} from './worker.ts';

await startServers();

// Not before the servers answer, or the first question would find nobody.
const loader = document.createElement('script');
loader.src = new URL('opslag/opslag.js', base).href;
document.head.append(loader);
