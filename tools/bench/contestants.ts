/** A way to put an event on a page, which takes part in the comparison. */
export interface Contestant {
  readonly name: string;
  /** Path of its page on the bench's server. */
  readonly page: string;
  /** What a visitor reads when all of it is there: words near the beginning and near the end. */
  readonly shows: readonly string[];
}

const shows = ['Bak op! Inspirationsdage', '24.–25. september', 'Tilmelding til paul@example.org'];

/** Who takes part; all others are held against the first. */
export const contestants: readonly Contestant[] = [
  {name: 'hand-written element', page: 'pages/hand-written.html', shows},
  {name: 'event-card', page: 'pages/event-card.html', shows},
];
