import type {FieldFault} from '../contract/problem.ts';

/** What can have been done, as the log has it. */
type Change =
  | 'signed-up'
  | 'added-by-hand'
  | 'changed'
  | 'moved'
  | 'cancelled'
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'offer-lapsed'
  | 'arrived'
  | 'not-arrived'
  | 'told-of-change'
  | 'reminded'
  | 'mailed'
  | 'exported'
  | 'downloaded'
  | 'erased'
  | 'signed-in';

/** Every sentence about what an organiser does with sign-ups, in one language. */
export interface OrganiserActionsText {
  readonly participants: string;
  readonly consents: string;
  readonly agreed: (time: string, version: string) => string;
  readonly history: string;
  readonly offerEnds: string;
  readonly change: Readonly<Record<Change, string>>;
  readonly done: Readonly<Record<'added' | 'saved' | 'moved' | 'cancelled', string>>;
  readonly signUpActions: {
    readonly edit: string;
    readonly move: string;
    readonly bringBack: string;
    readonly cancel: string;
    readonly data: string;
  };
  readonly form: {
    readonly addTitle: string;
    readonly add: string;
    readonly editTitle: string;
    readonly save: string;
    readonly moveTitle: string;
    readonly move: string;
    readonly movesFrom: (date: string, status: string) => string;
    readonly gets: {readonly confirmed: string; readonly waiting: string};
    readonly mail: string;
    readonly more: string;
    readonly person: (number: number) => string;
    readonly remove: (number: number) => string;
    readonly onlyIf: (question: string, answers: string) => string;
    readonly wrong: string;
    readonly tooFew: (left: number, people: number) => string;
    readonly sessionFull: (session: string) => string;
    readonly over: string;
    readonly toWaitingList: string;
  };
  readonly fault: Readonly<Record<FieldFault, string>>;
  readonly invoice: {
    readonly heading: string;
    readonly payment: string;
    readonly payments: {readonly invoice: string; readonly door: string};
    readonly organization: string;
    readonly number: string;
    readonly gln: string;
    readonly order: string;
    readonly attention: string;
    readonly email: string;
  };
  readonly cancel: {
    readonly title: string;
    readonly question: (name: string, people: number) => string;
    readonly refund: string;
    readonly refundUnknown: string;
    readonly action: string;
    readonly keep: string;
  };
  readonly mailing: {
    readonly title: (event: string) => string;
    readonly whom: string;
    readonly subject: string;
    readonly text: string;
    readonly help: (organizer: string) => string;
    readonly preview: string;
    readonly missing: string;
    readonly nobody: string;
    readonly check: (people: number) => string;
    readonly from: (address: string, replyTo: string) => string;
    readonly send: (people: number) => string;
    readonly back: string;
    readonly sent: (people: number) => string;
    readonly sentBefore: string;
    readonly log: string;
  };
  readonly data: {
    readonly onePerson: string;
    readonly onePersonHelp: string;
    readonly erasures: string;
    readonly erasuresHelp: string;
    readonly nothingKept: string;
    readonly newsletter: string;
    readonly logKept: string;
    readonly kept: string;
    readonly days: (days: number) => string;
    readonly erased: string;
    readonly noDate: string;
    readonly foundOf: (email: string, signUps: number) => string;
    readonly nothingOf: (email: string) => string;
    readonly subscribed: (topics: string) => string;
    readonly export: string;
    readonly erase: string;
    readonly eraseQuestion: (email: string, signUps: number) => string;
    readonly eraseNotice: string;
    readonly eraseNow: string;
    readonly keep: string;
    readonly isErased: string;
  };
  readonly newsletter: {
    readonly count: (subscribers: number) => string;
    readonly byTopic: string;
    readonly topic: string;
    readonly csv: string;
    readonly csvHelp: string;
  };
}
