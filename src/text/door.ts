/** Every sentence of the second door, in one language. It stands apart, as few need it. */
export interface DoorText {
  /** What leads to the door. */
  readonly offer: string;
  readonly heading: string;
  readonly help: string;
  /** What the picture is, for those who don't see it; never what it says. */
  readonly picture: string;
  readonly label: string;
  readonly listen: string;
  readonly pause: string;
  readonly goOn: string;
  readonly again: string;
  readonly another: string;
  readonly loading: string;
  readonly soundLoading: string;
  readonly soundFailed: string;
  readonly failed: string;
  readonly tooMany: string;
  /** Said when other digits have come. */
  readonly renewed: string;
  /** Said when other digits have come because the last ones were wrong, or too old. */
  readonly wrong: string;
}
