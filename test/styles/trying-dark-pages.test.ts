import {holdsOn} from './contrast.ts';
import {darkPages} from './pages.ts';

describe('whatever the accent, with light text', () => {
  holdsOn(darkPages.slice(3));
});
