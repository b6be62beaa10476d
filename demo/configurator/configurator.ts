import {render} from 'lit';
import {languageFor} from '../../src/text/languages.ts';
import {loadText} from '../../src/text/load-text.ts';
import {readChoices, writeChoices, type Choices} from './choices.ts';
import {copyText} from './copy-text.ts';
import {readOffered} from './manifest.ts';
import {MANIFEST} from './places.ts';
import {readFeedAt, type FeedState} from './read-feed.ts';
import type {Acts, Copying} from './state.ts';
import {loadConfiguratorText} from './text/load.ts';
import {spokenFor} from './text/spoken.ts';
import {view} from './view.ts';
import {webAddress} from './web-address.ts';

const root = document.querySelector<HTMLElement>('#configurator');
const offered = readOffered(await (await fetch(MANIFEST)).json());

let choices = readChoices(location.hash);
let feed: FeedState = {status: 'none'};
let copying: Copying = {status: 'none', what: ''};

const acts: Acts = {
  choose(chosen) {
    choices = {...choices, ...chosen};
    copying = {status: 'none', what: ''};
    history.replaceState(null, '', `#${writeChoices(choices)}`);
    void show();
  },
  readFeed(typed) {
    const address = webAddress(typed);
    if (address) acts.choose({feed: address, event: address === choices.feed ? choices.event : ''});
    void follow(typed, address);
  },
  copy(what, field) {
    void copyText(field).then(isCopied => {
      copying = {status: isCopied ? 'copied' : 'selected', what};
      return show();
    });
  },
};

/** Reads a feed, and shows how far that is. */
async function follow(typed: string, address: string | undefined) {
  feed = address ? {status: 'loading'} : {status: 'not-an-address', typed: typed.trim()};
  void show();
  if (!address) return;
  const read = await readFeedAt(address);
  // Another one may have been asked for meanwhile.
  if (choices.feed !== address) return;
  feed = read;
  await show();
}

/** The language that the element will speak where the page has none of its own. */
const languageOf = ({options, lang}: Choices) =>
  languageFor(options['lang'] ?? ((feed.status === 'ready' && feed.feed.lang) || lang));

async function show() {
  const lang = choices.lang || spokenFor(navigator.language);
  const [text, words, spoken] = await Promise.all([
    loadConfiguratorText(lang),
    loadText(lang),
    loadText(languageOf({...choices, lang})),
  ]);
  if (!text || !words || !spoken || !root) return;
  document.documentElement.lang = lang;
  document.title = `${text.title} · Opslag`;
  render(view({choices, feed, offered, text, words, spoken, copying}, acts), root);
}

/** Takes what a link says, when the page is opened and when another one is pasted into it. */
function start() {
  choices = readChoices(location.hash);
  void show();
  if (choices.feed) void follow(choices.feed, choices.feed);
}

addEventListener('hashchange', start);
start();
