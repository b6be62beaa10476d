import type {FeedProblem} from '../feed/problem.ts';

/** What can be wrong with how our elements are put on a page. */
export type Trouble =
  | {readonly kind: 'feed-unnamed'; readonly tag: string}
  | {readonly kind: 'frame-refuses'; readonly href: string; readonly origin: string}
  | {readonly kind: 'unreachable'; readonly href: string}
  | {readonly kind: 'cors'; readonly href: string}
  | {readonly kind: 'csp'; readonly href: string; readonly directive: string}
  | {readonly kind: 'mixed-content'; readonly href: string}
  | {readonly kind: 'refused'; readonly href: string; readonly status: number}
  | {readonly kind: 'not-json'; readonly href: string}
  | {readonly kind: 'page-not-feed'; readonly href: string}
  | {readonly kind: 'not-a-feed'; readonly href: string}
  | {readonly kind: 'event-unknown'; readonly event: string; readonly known: string}
  | {
      readonly kind: 'attribute-unknown';
      readonly tag: string;
      readonly attribute: string;
      readonly meant: string;
    }
  | {
      readonly kind: 'value-unknown';
      readonly attribute: string;
      readonly value: string;
      readonly meant: string;
      readonly allowed: string;
    }
  | {readonly kind: 'tag-unknown'; readonly tag: string; readonly meant: string}
  | {readonly kind: 'tag-taken'; readonly tag: string}
  | {readonly kind: 'versions'; readonly serving: string; readonly other: string}
  | {readonly kind: 'files-missing'; readonly folder: string}
  | {readonly kind: 'script-in-head'; readonly tag: string}
  | {readonly kind: 'prefix-unusable'; readonly prefix: string}
  | {readonly kind: 'feed-problem'; readonly problem: FeedProblem};

/** A trouble of a kind. */
export type TroubleOf<Kind extends Trouble['kind']> = Extract<Trouble, {readonly kind: Kind}>;

/** What a webmaster is told about the set-up, in one language: what is wrong, and what to do. */
export interface DiagnosisText {
  /** BCP 47 tag of these sentences. */
  readonly lang: string;
  readonly heading: string;
  readonly close: string;
  readonly well: string;
  /** What comes before the lines to add, such as `nginx`. */
  readonly addTo: (where: string) => string;
  readonly trouble: {readonly [Kind in Trouble['kind']]: (trouble: TroubleOf<Kind>) => string};
  readonly problem: Readonly<Record<FeedProblem['kind'], string>>;
}

/** Puts a trouble into words. */
export function explainTrouble<Kind extends Trouble['kind']>(
  trouble: TroubleOf<Kind> & {readonly kind: Kind},
  {trouble: sentences}: DiagnosisText,
): string {
  return sentences[trouble.kind](trouble);
}
