import type {InvoiceCountry} from '../contract/invoice-countries.ts';
import type {Payment} from '../feed/vocabulary.ts';

/** What only some sign-ups say, in one language; it stands apart, so that the others don't load it. */
export interface SignUpText {
  /** Choosing among the points of the programme. */
  readonly sessions: {
    readonly label: string;
    /** Said of one that is held at the same time as one that has been chosen. */
    readonly atOnce: (chosen: string) => string;
    readonly dayUnknown: string;
  };

  readonly payment: {
    readonly label: string;
    readonly choice: Readonly<Record<Payment, string>>;
    /** How one pays, where there is but one way, and afterwards. */
    readonly sentence: Readonly<Record<Payment, string>>;
  };

  readonly invoice: {
    readonly heading: string;
    readonly organization: string;
    /** What a company's number is called, by the country that gives it. */
    readonly number: Readonly<Record<InvoiceCountry | 'other', string>>;
    readonly gln: string;
    readonly glnHelp: string;
    readonly order: string;
    readonly orderHelp: string;
    readonly attention: string;
    readonly email: string;
    readonly emailHelp: string;
  };

  /** What was to be sent while there was no network. */
  readonly held: {
    readonly heading: string;
    readonly waits: string;
    readonly asks: string;
    readonly send: string;
    readonly back: string;
    /** Said of one that may have arrived: it had left, and no answer came. */
    readonly unsure: {
      readonly heading: string;
      readonly waits: string;
      readonly asks: string;
    };
  };

  readonly receipt: {
    readonly people: string;
    readonly payment: string;
    readonly manage: string;
    /** The sign-up went to a form of the organiser's that gives no places itself. */
    readonly handedOver: string;
    readonly handedOverNext: string;
  };

  /** The sign-up as a mail that the visitor sends. */
  readonly mail: {
    readonly subject: (event: string) => string;
    readonly heading: string;
    readonly notSent: (address: string) => string;
    readonly open: string;
    readonly without: (address: string) => string;
    readonly tooLong: string;
    readonly intro: (event: string) => string;
    readonly agreed: (consent: string) => string;
  };
}
