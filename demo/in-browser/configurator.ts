import './worker.ts';

// Not before the servers answer: until then a feed has no dates to come.
void import('../configurator/configurator.ts');
