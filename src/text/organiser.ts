import type {OrganiserActionsText} from './organiser-actions.ts';

/** How it stands with a sign-up. */
type Standing = 'confirmed' | 'offered' | 'waiting' | 'cancelled';

/**
 * Every sentence of the organiser's pages, in one language. They stand apart from `Text`, so that
 * no visitor's browser loads them. Values come in formatted.
 */
export interface OrganiserText extends OrganiserActionsText {
  readonly skip: string;
  readonly navigation: string;
  readonly places: Readonly<Record<'events' | 'search' | 'newsletter' | 'data' | 'log', string>>;
  readonly yes: string;
  readonly no: string;
  readonly optional: (label: string) => string;

  readonly signIn: {
    readonly title: string;
    readonly address: string;
    readonly help: string;
    readonly send: string;
    readonly sentTitle: string;
    /** The same whether or not the address is an organiser's. */
    readonly sent: (address: string, minutes: number) => string;
    readonly again: string;
    readonly press: string;
    readonly action: string;
    readonly refusedTitle: string;
    readonly refused: string;
    readonly out: string;
    readonly isOut: string;
    readonly mail: {
      readonly subject: (organizer: string) => string;
      readonly text: (minutes: number) => string;
      readonly action: string;
      readonly notYou: string;
    };
  };
  readonly formRefused: {readonly title: string; readonly text: string};
  readonly notFound: {readonly title: string; readonly text: string};
  readonly failed: {readonly title: string; readonly text: string};

  readonly column: Readonly<
    Record<
      | 'event'
      | 'date'
      | 'left'
      | 'session'
      | 'sessions'
      | 'partner'
      | 'campaign'
      | 'signUps'
      | 'reference'
      | 'status'
      | 'contact'
      | 'arrived'
      | 'offer'
      | 'net'
      | 'gross'
      | 'answers'
      | 'signedUp'
      | 'cancelled'
      | 'subscribers',
      string
    >
  >;
  readonly field: Readonly<Record<'name' | 'email' | 'phone' | 'organization', string>>;
  readonly status: Readonly<Record<Standing, string>>;
  readonly ofPlaces: (taken: number, capacity: number) => string;
  readonly leftWords: (left: number) => string;
  readonly over: (people: number) => string;

  readonly home: {readonly coming: string; readonly past: string; readonly none: string};
  readonly event: {
    readonly people: string;
    readonly add: string;
    readonly door: string;
    readonly print: string;
    readonly mail: string;
    readonly workbook: string;
    readonly csv: string;
    readonly dates: string;
    readonly sessions: string;
    readonly partners: string;
    readonly partnersCaption: string;
    readonly noPartner: string;
    readonly gone: string;
    readonly lostDate: (date: string) => string;
    readonly lostMove: string;
    readonly lostHeld: (dates: string) => string;
    readonly lostSession: (session: string) => string;
    /** Links to their sign-ups follow. */
    readonly lostSessionChange: string;
    readonly lostSessionHeld: (sessions: string) => string;
  };

  readonly peopleOf: (event: string) => string;
  readonly peopleCount: (people: number, signUps: number) => string;
  readonly peopleCaption: string;
  readonly nobody: string;
  readonly comesWith: (contact: string) => string;
  readonly filter: {
    readonly show: string;
    readonly allDates: string;
    readonly allSessions: string;
    readonly here: string;
    readonly all: string;
  };
  readonly paging: {
    readonly label: string;
    readonly page: (page: number) => string;
    readonly before: string;
    readonly after: string;
  };
  readonly search: {
    readonly label: string;
    readonly action: string;
    readonly found: (count: number) => string;
    readonly more: string;
  };

  readonly door: {
    readonly title: (event: string) => string;
    readonly count: (arrived: number, expected: number) => string;
    readonly find: string;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly arrived: string;
    readonly here: string;
    readonly undo: string;
    readonly hasArrived: (name: string) => string;
    readonly hasNot: (name: string) => string;
  };
  readonly print: {
    readonly title: (event: string) => string;
    readonly how: string;
    readonly count: (people: number) => string;
    readonly caption: string;
    readonly here: string;
  };
  readonly log: {
    readonly intro: string;
    readonly none: string;
    readonly caption: string;
    readonly when: string;
    readonly what: string;
    readonly who: string;
    readonly about: string;
    readonly detail: string;
    readonly visitor: string;
    readonly server: string;
  };
}
