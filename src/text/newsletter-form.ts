/** The sentences of the form to subscribe, besides those that all forms share. */
export interface NewsletterFormText {
  readonly failure: string;
  readonly heading: string;
  readonly sentHeading: string;
  readonly sent: (address: string) => string;
  readonly spam: string;
  readonly again: string;
  readonly sentAgain: string;
  /** When it has been sent so often that once more is no help. */
  readonly sentOften: string;
  /** What is kept, and until when. */
  readonly kept: (days: number) => string;
}
