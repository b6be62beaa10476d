import {runConfigurator} from './run.ts';

const root = document.querySelector<HTMLElement>('#configurator');
if (root) await runConfigurator(root);
