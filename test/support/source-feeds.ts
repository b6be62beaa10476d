import type {Published} from './an-entry.ts';

/** The five source pages as feeds, by their file in `demo/feeds`. */
export const SOURCE_FEEDS = [
  '1-bak-op.json',
  '2-community-organising.json',
  '3-nordisk-erfaringsutveksling.json',
  '4-center-for-borgerdialog.json',
  '5-lokale-folkemoeder.json',
] as const;

export type SourceFeed = (typeof SOURCE_FEEDS)[number];

/** Gives the address of a source page's feed. */
export const sourceFeedUrl = (file: SourceFeed): string =>
  new URL(`../../demo/feeds/${file}`, import.meta.url).href;

/** Gives a source page's feed as it is published. */
export async function sourceFeed(file: SourceFeed): Promise<Published> {
  const response = await fetch(sourceFeedUrl(file));
  return (await response.json()) as Published;
}
