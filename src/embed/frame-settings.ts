import {TAKEN_OVER} from './attributes.ts';
import type {FrameTarget} from './in-frame.ts';
import {tags, type Tag} from './tags.ts';

/** What a frame is to show, as its address says. */
export interface FrameSettings {
  readonly tag: Tag;
  /** Attributes of the element with their values. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly target: FrameTarget;
}

/** Attributes that say where what is shown comes from, and where what is typed goes. */
const ADDRESSES: readonly string[] = ['feed', 'api'];

/**
 * Reads the address of a frame; whatever it doesn't know is left out.
 *
 * Anyone can write such an address, and what it shows seems to come from whoever published the
 * page. So feeds and servers have to be of the page's own origin, or of one that the page lists
 * itself in `<meta name="opslag-origins" content="https://…">`, where `*` stands for all.
 *
 * @param address - The frame's own.
 * @param isNested - Whether the frame lies in another one, which as a rule may not lead away.
 */
export function frameSettings(page: Document, address: URL, isNested: boolean): FrameSettings {
  const said = address.searchParams;
  const target = said.get('target') ?? (isNested ? 'blank' : 'top');
  return {
    tag: tags.find(tag => tag === said.get('widget')) ?? 'event-card',
    attributes: TAKEN_OVER.flatMap(name => {
      const value = said.get(name);
      if (value === null) return [];
      const isRefused = ADDRESSES.includes(name) && !isTrusted(page, address, value);
      return isRefused ? [] : [[name, value] as const];
    }),
    target: target === 'blank' ? '_blank' : '_top',
  };
}

/** The feed that the address of a frame names and its page doesn't trust, if it could be trusted. */
export function strangeFeed(page: Document, address: URL): URL | undefined {
  const said = address.searchParams.get('feed');
  if (!said || listOf(page) === undefined || isTrusted(page, address, said)) return undefined;
  return webAddress(said, address);
}

const listOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name=opslag-origins]')?.content;

function webAddress(address: string, base: URL): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function isTrusted(page: Document, own: URL, address: string): boolean {
  const url = webAddress(address, own);
  const origins = [own.origin, ...(listOf(page)?.split(/\s+/) ?? [])];
  return url !== undefined && (origins.includes(url.origin) || origins.includes('*'));
}
