import {warmUp} from '../format/warm-up.ts';
import './loader.ts';
import {tags} from './tags.ts';

// The loader has asked for all there is to ask for: until it comes, the page has time.
if (document.querySelector(tags.join())) warmUp();
