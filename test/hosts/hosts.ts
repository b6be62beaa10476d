import type {Host} from './host.ts';
import {contentSystems} from './museum/cms.ts';
import {cruelties} from './museum/cruel.ts';
import {frameworks} from './museum/frameworks.ts';
import {libraries} from './museum/libraries.ts';
import {navigation} from './museum/navigation.ts';
import {placements} from './museum/placements.ts';
import {policies} from './museum/policies.ts';
import {publicSites} from './museum/public.ts';

/** All host pages. */
export const hosts: readonly Host[] = [
  {name: 'plain', of: 'a page with no style at all'},
  ...contentSystems,
  ...publicSites,
  ...frameworks,
  ...cruelties,
  ...libraries,
  ...navigation,
  ...policies,
  ...placements,
];
