/** A POST of JSON to a configured address. */
export interface OutgoingRequest {
  readonly url: string;
  readonly body: string;
  /** Besides those that every POST of JSON has. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What became of a POST. */
export type PostAnswer =
  | {
      readonly answered: true;
      readonly status: number;
      /** The header `Retry-After`, as it came. */
      readonly retryAfter: string | undefined;
    }
  | {readonly answered: false; readonly reason: string};

/** Sends what other programs are to be told. Follows no redirects. */
export interface Poster {
  post(request: OutgoingRequest): Promise<PostAnswer>;
}
