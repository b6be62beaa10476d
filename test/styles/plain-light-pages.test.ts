import {holdsOn} from './contrast.ts';
import {lightPages} from './pages.ts';

describe('whatever the accent, with dark text', () => {
  holdsOn(lightPages.slice(0, 3));
});
