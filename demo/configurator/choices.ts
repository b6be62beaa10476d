import {SPOKEN, type Spoken} from './text/spoken.ts';
import {webAddress} from './web-address.ts';
import {WEBSITES, type Website} from './websites.ts';

/** Pages that the preview can look like. */
export const HOSTS = ['plain', 'serif', 'bootstrap', 'dark', 'municipality'] as const;

/** How wide the preview can be: CSS pixels, or as wide as there is room. */
export const WIDTHS = ['240', '390', '700', 'full'] as const;

/** All that a webmaster has chosen. It stands in the page's address, so that it can be sent on. */
export interface Choices {
  /** Language of the configurator; empty where nothing was chosen. */
  readonly lang: Spoken | '';
  /** Absolute address on the web, or empty. */
  readonly feed: string;
  /** Name of the event; empty for the next one. */
  readonly event: string;
  readonly element: string;
  /** Values of attributes, by name; of a checkbox that is set, `true`. */
  readonly options: Readonly<Record<string, string>>;
  readonly host: (typeof HOSTS)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly website: Website | '';
  /** How to write it; empty for the website's best way. */
  readonly form: string;
  /** What the page is opened for: to copy alone, by a colleague; empty for all steps. */
  readonly step: 'copy' | '';
}

const OPTION = 'o.';

/** Reads what the address of the page says after its `#`; what can't be, counts as not chosen. */
export function readChoices(hash: string): Choices {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: string) => said.get(name) ?? '';
  const options = [...said].filter(([name, value]) => name.startsWith(OPTION) && value !== '');
  return {
    lang: SPOKEN.find(one => one === get('lang')) ?? '',
    feed: webAddress(get('feed')) ?? '',
    event: get('event'),
    element: get('element') || 'event-card',
    options: Object.fromEntries(options.map(([name, value]) => [name.slice(OPTION.length), value])),
    host: HOSTS.find(one => one === get('host')) ?? 'plain',
    width: WIDTHS.find(one => one === get('width')) ?? 'full',
    website: WEBSITES.find(one => one === get('website')) ?? '',
    form: get('form'),
    step: get('step') === 'copy' ? 'copy' : '',
  };
}

/** Writes choices as they stand in the address after its `#`, without what goes without saying. */
export function writeChoices({options, ...choices}: Choices): string {
  const usual = {...readChoices(''), options: undefined};
  const said = [
    ...Object.entries(choices).filter(([name, value]) => value !== Reflect.get(usual, name)),
    ...Object.entries(options).map(([name, value]) => [OPTION + name, value]),
  ];
  return new URLSearchParams(said.map(([name = '', value = '']) => [name, value])).toString();
}
