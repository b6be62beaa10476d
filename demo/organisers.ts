/** One who publishes a feed in the demo, and runs a server for what visitors send. */
export interface Organiser {
  /** Name of its feed's file, and of all that is its own. */
  readonly id: string;
  readonly name: string;
  /** Whom visitors write to, and where mail comes from. */
  readonly email: string;
  /** BCP 47. */
  readonly lang: string;
  /** IANA. */
  readonly timeZone: string;
  /** Whether its events move to the coming year; those that are told about afterwards stay. */
  readonly moves: boolean;
  /** What the feed gets on top, by the id of the date or event that it is added to. */
  readonly additions: Readonly<Record<string, object>>;
}

/** The address by which an organiser signs in to the organiser's page: `organiser-1@example.org`. */
export const organiserAddress = (id: string): string => `organiser-${id.split('-')[0]}@example.org`;

/** The organisers of the demo: each has a feed in `feeds/` and a page in `sites/`. */
export const organisers: readonly Organiser[] = [
  {
    id: '1-bak-op',
    name: 'Sager der Samler',
    email: 'paul@example.org',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    moves: true,
    // Few enough of them in November to see the waiting list begin.
    additions: {september: {maximumAttendeeCapacity: 40}, november: {maximumAttendeeCapacity: 3}},
  },
  {
    id: '2-community-organising',
    name: 'Borgeralliancen N-NV',
    email: 'nyt@example.org',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    moves: false,
    additions: {},
  },
  {
    id: '3-nordisk-erfaringsutveksling',
    name: 'Voksenåsen',
    email: 'konferanse@example.org',
    lang: 'nb',
    timeZone: 'Europe/Oslo',
    moves: true,
    // The page behind it had its sign-up form elsewhere.
    additions: {
      'nordisk-erfaringsutveksling': {
        maximumAttendeeCapacity: 60,
        registration: {
          organization: 'required',
          personEmail: 'optional',
          questions: [
            {
              id: 'middag',
              label: 'Blir du med på middagen?',
              kind: 'yesNo',
              each: true,
              required: true,
            },
            {
              id: 'allergi',
              label: 'Er det noe du ikke spiser?',
              each: true,
              when: {question: 'middag', is: 'yes'},
            },
          ],
          dataProtection: {
            text: 'Opplysningene brukes bare til konferansen.',
            keptDays: 90,
          },
          consent: {
            text: 'Voksenåsen kan bruke opplysningene til å holde orden på påmeldingen og til å skrive til meg om konferansen.',
            version: '1',
          },
        },
      },
    },
  },
  {
    id: '4-center-for-borgerdialog',
    name: 'Center for Borgerdialog',
    email: 'post@example.org',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    moves: false,
    additions: {},
  },
  {
    id: '5-lokale-folkemoeder',
    name: 'Resonans',
    email: 'moede@example.org',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    moves: true,
    additions: {},
  },
  {
    id: '6-en-dag-med-valg',
    name: 'Foreningernes Hus',
    email: 'hus@example.org',
    lang: 'da',
    timeZone: 'Europe/Copenhagen',
    moves: true,
    additions: {},
  },
];
