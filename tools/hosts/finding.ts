import type {EngineName} from '../engines/installed.js';

/** Something that isn't as it should be on a host page in an engine. */
export interface Finding {
  readonly host: string;
  readonly engine: EngineName;
  /** One of our elements, or `page` for what is none's. */
  readonly tag: string;
  readonly check: string;
  readonly what: string;
}
