import {ATTRIBUTES} from './attributes.ts';
import {tags, type Tag} from './tags.ts';

/** What a frame is to show, as its address says. */
export interface FrameSettings {
  readonly tag: Tag;
  /** Attributes of the element with their values. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where links lead: out of the frame, or into a tab of their own. */
  readonly target: '_top' | '_blank';
}

const isWebAddress = (address: string): boolean => {
  const {protocol} = URL.canParse(address) ? new URL(address) : {protocol: ''};
  return protocol === 'https:' || protocol === 'http:';
};

/**
 * Reads the address of a frame. Whatever it doesn't know is left out, as are feeds and servers
 * that aren't on the web.
 *
 * @param query - What follows the path, from the question mark on.
 * @param isNested - Whether the frame lies in another one, which as a rule may not lead away.
 */
export function frameSettings(query: string, isNested: boolean): FrameSettings {
  const said = new URLSearchParams(query);
  const target = said.get('target') ?? (isNested ? 'blank' : 'top');
  return {
    tag: tags.find(tag => tag === said.get('widget')) ?? 'event-card',
    attributes: ATTRIBUTES.flatMap(name => {
      const value = said.get(name);
      const isAddress = name === 'feed' || name === 'api';
      return value === null || (isAddress && !isWebAddress(value)) ? [] : [[name, value] as const];
    }),
    target: target === 'blank' ? '_blank' : '_top',
  };
}
