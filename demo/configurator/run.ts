import {render} from 'lit';
import {sizeFrames} from '../../src/embed/size-frames.ts';
import {languageFor} from '../../src/text/languages.ts';
import {loadText} from '../../src/text/load-text.ts';
import {readChoices, writeChoices} from './choices.ts';
import {copyText} from './copy-text.ts';
import {
  asksToBeShown,
  NO_PAGE,
  pageAddressOf,
  PATIENCE,
  turnedTo,
  type EventPage,
} from './event-page.ts';
import {toldLanguage} from './language.ts';
import {readOffered} from './manifest.ts';
import {withOnlyEvent} from './only-event.ts';
import {MANIFEST} from './places.ts';
import {heightsIn, type PreviewHeights} from './preview-heights.ts';
import {readFeedAt, type FeedState} from './read-feed.ts';
import type {Acts, Copying} from './state.ts';
import {loadConfiguratorText} from './text/load.ts';
import {spokenFor} from './text/spoken.ts';
import {view} from './view.ts';
import {webAddress} from './web-address.ts';
import {takesLink} from './websites.ts';

const NOT_COPIED: Copying = {status: 'none', what: ''};

/** Runs the configurator in an element of the page, from what the page's address says. */
export async function runConfigurator(root: HTMLElement): Promise<void> {
  const offered = readOffered(await (await fetch(MANIFEST)).json());
  let choices = readChoices(location.hash);
  let feed: FeedState = {status: 'none'};
  let page = NO_PAGE;
  let copying = NOT_COPIED;
  let heights: PreviewHeights | undefined;
  let isWhole = false;

  const show = async () => {
    const lang = choices.lang || spokenFor(navigator.language);
    // Where it follows the website's page, and that says no language, it speaks the feed's.
    const feedLang = feed.status === 'ready' ? feed.feed.lang : undefined;
    const told = toldLanguage(choices.options['lang'], lang) ?? feedLang ?? lang;
    const [text, words, spoken] = await Promise.all([
      loadConfiguratorText(lang),
      loadText(lang),
      loadText(languageFor(told)),
    ]);
    if (!text || !words || !spoken) return;
    document.documentElement.lang = lang;
    document.title = `${text.title} · Opslag`;
    render(
      view({choices, feed, page, offered, text, words, spoken, copying, heights, isWhole}, acts),
      root,
    );
  };

  /** Asks whether what is chosen has a page, before a website is chosen that makes use of it. */
  const followPage = async () => {
    const read = feed.status === 'ready' ? feed.feed : undefined;
    const address = read ? pageAddressOf(choices, read) : '';
    const isWanted = !choices.website || takesLink(choices.website);
    if (address === page.address || (address && !isWanted)) return;
    page = turnedTo(address, page);
    if (!read || !address) return;
    const become = (status: EventPage['status']) => {
      // Another event may have been chosen meanwhile.
      if (address !== page.address) return;
      page = {address, status};
      void show();
    };
    // The other ways are there while a slow server is listened for.
    const waited = setTimeout(() => {
      if (page.status === 'asked') become('none');
    }, PATIENCE);
    const isThere = await asksToBeShown(read, address);
    clearTimeout(waited);
    become(isThere ? 'there' : 'none');
  };

  /** Reads a feed, and shows how far that is. */
  const follow = async (typed: string, address: string | undefined) => {
    feed = address ? {status: 'loading'} : {status: 'not-an-address', typed: typed.trim()};
    void followPage();
    void show();
    if (!address) return;
    const read = await readFeedAt(address);
    // Another one may have been asked for meanwhile.
    if (choices.feed !== address) return;
    feed = read;
    choices = withOnlyEvent(choices, feed);
    void followPage();
    void show();
  };

  const acts: Acts = {
    choose(chosen) {
      choices = {...choices, ...chosen};
      copying = NOT_COPIED;
      history.replaceState(null, '', `#${writeChoices(choices)}`);
      void followPage();
      void show();
    },
    readFeed(typed) {
      const address = webAddress(typed);
      const isSame = address === choices.feed;
      if (address) acts.choose({feed: address, event: isSame ? choices.event : ''});
      void follow(typed, address);
    },
    showWhole(chosen) {
      isWhole = chosen;
      // The button stands below what has become shorter, and would be left above the window.
      void show().then(() => document.querySelector('#whole')?.scrollIntoView({block: 'nearest'}));
    },
    copy(what, field) {
      void copyText(field).then(isCopied => {
        copying = {status: isCopied ? 'copied' : 'selected', what};
        return show();
      });
    },
  };

  /** Takes what a link says, when the page is opened and when another one is pasted into it. */
  const start = () => {
    choices = readChoices(location.hash);
    feed = {status: 'none'};
    page = NO_PAGE;
    if (choices.feed) void follow(choices.feed, choices.feed);
    else void show();
  };
  sizeFrames(document);
  addEventListener('hashchange', start);
  addEventListener('message', ({origin, data}: MessageEvent<unknown>) => {
    const told = origin === location.origin ? heightsIn(data) : undefined;
    if (!told) return;
    heights = told;
    void show();
  });
  start();
}
