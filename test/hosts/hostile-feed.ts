import {hostileContent} from './hostile-content.ts';

/** Every text and every link of a person, a place or a thing, as hostile as can be. */
const things = (words: string) => ({
  // With a word that stands: what has no name left is not shown at all.
  name: `Meeting ${words}`,
  description: words,
  url: words,
  email: words,
  telephone: words,
  jobTitle: words,
  worksFor: {name: words, url: words},
  image: {url: words, caption: words, creditText: words},
  sameAs: [words],
});

const asked = (words: string) => ({
  url: words,
  email: words,
  questions: [
    {id: words, label: `Question ${words}`, help: words},
    {label: `Choice ${words}`, kind: 'choice', options: [words, `${words} too`]},
  ],
  dataProtection: {text: words, url: words, contact: words},
  consent: {text: words, version: words},
});

/** An event whose fields all say the same hostile words. */
function hostileEvent(words: string, place: number, day: string): object {
  return {
    ...things(words),
    '@type': 'Event',
    id: `hostile-${place}`,
    disambiguatingDescription: words,
    startDate: `${day}T09:00`,
    endDate: `${day}T16:00`,
    location: {
      ...things(words),
      '@type': 'Place',
      address: {streetAddress: words, postalCode: words, addressLocality: words},
    },
    organizer: things(words),
    contributor: [{roleName: words, ...things(words)}],
    audience: {audienceType: words, name: words},
    keywords: [words],
    teaches: [words],
    sections: [{name: words, text: words}],
    offers: [{...things(words), id: words, price: 10, priceCurrency: 'DKK', includes: [words]}],
    subjectOf: [
      {...things(words), '@type': 'DigitalDocument', contentUrl: words, encodingFormat: words},
      {...things(words), '@type': 'Article', headline: `News ${words}`, articleBody: words},
    ],
    registration: asked(words),
    subEvent: [
      {
        ...things(words),
        startDate: `${day}T09:00`,
        performer: [things(words)],
        location: things(words),
        subjectOf: [{...things(words), contentUrl: words}],
      },
    ],
  };
}

/** A feed in which every text and link is one of the hostile ones, each once in every field. */
export function hostileFeed(now: Date, contents: readonly string[] = hostileContent): object {
  const day = new Date(now.getTime() + 40 * 86_400_000).toISOString().slice(0, 10);
  const [first = ''] = contents;
  return {
    ...things(first),
    inLanguage: 'en',
    timeZone: 'Europe/Copenhagen',
    events: contents.map((words, place) => hostileEvent(words, place, day)),
    articles: contents.map((words, place) => ({
      ...things(words),
      '@type': 'Article',
      id: `article-${place}`,
      headline: `News ${words}`,
      abstract: words,
      articleBody: words,
      keywords: [words],
    })),
    newsletter: {
      ...things(first),
      topics: contents.map((words, place) => ({...things(words), id: `topic-${place}`})),
      consent: {text: first, version: first},
    },
    // The one that is as it should be, as without a server there are no forms.
    api: 'https://signup.example/',
  };
}
