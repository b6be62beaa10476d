/** What the form to subscribe says at first sight, besides what all forms do. */
export interface NewsletterFormText {
  readonly failure: string;
  readonly heading: string;
  /** What is kept, and until when. */
  readonly kept: (days: number) => string;
}
