/** A way to put something on a page, which takes part in the comparison. */
export interface Contestant {
  readonly name: string;
  /** Path of its page on the bench's server. */
  readonly page: string;
  /** What a visitor reads when all of it is there: words near the beginning and near the end. */
  readonly shows: readonly string[];
  /** The field that the visitor then goes to, which is when a captcha comes; else nothing is touched. */
  readonly touches?: string;
  /** What is on the page once the captcha is solved, where it says so. */
  readonly solved?: string;
}

/** What is compared with each other: like with like. */
export interface Heat {
  readonly title: string;
  readonly contestants: readonly Contestant[];
}

const event = ['Bak op! Inspirationsdage', '24.–25. september', 'Tilmelding til paul@example.org'];
const newsletter = ['Få nyt fra os', 'Tilmeld'];

/**
 * Who takes part. The very first is what all others are held against. Peers stand on their pages as
 * their own instructions have it, in the version that is installed; ours as its snippet has it. Every page has a text under
 * what is compared, which moves if that comes late and had no room kept for it.
 */
export const heats: readonly Heat[] = [
  {
    title: 'An event',
    contestants: [
      {name: 'hand-written element', page: 'pages/hand-written.html', shows: event},
      {name: 'event-card', page: 'pages/event-card.html', shows: event},
      {
        name: 'event-card, script and element alone',
        page: 'pages/event-card-bare.html',
        shows: event,
      },
      {
        name: 'add-to-calendar-button, the button alone',
        page: 'pages/add-to-calendar-button.html',
        shows: ['Add to Calendar'],
      },
    ],
  },
  {
    title: 'A newsletter',
    contestants: [
      {name: 'newsletter-signup', page: 'pages/newsletter-signup.html', shows: newsletter},
      {
        name: '@tryghost/signup-form',
        page: 'pages/ghost.html',
        shows: ['Få nyt fra os', 'Tilmeld'],
      },
    ],
  },
  {
    title: 'A form with a captcha, touched and solved',
    contestants: [
      {
        name: 'newsletter-signup',
        page: 'pages/newsletter-signup.html',
        shows: newsletter,
        touches: 'newsletter-signup >>> [name="email"]',
      },
      {
        name: 'signup-form',
        page: 'pages/signup-form.html',
        shows: ['Tilmeld'],
        touches: 'signup-form >>> [autocomplete~="email"]',
      },
      {
        name: 'plain form with altcha',
        page: 'pages/altcha.html',
        shows: ['Tilmeld', "I'm not a robot"],
        touches: '[name="email"]',
        solved: '[data-state="verified"]',
      },
    ],
  },
];
