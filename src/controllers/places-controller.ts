import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadPlaces} from '../client/load-places.ts';
import type {Places} from '../contract/schema.ts';

/** Where places are counted, and of which event; nothing while that is not known. */
export interface PlacesQuestion {
  readonly api: string;
  /** The event's id. */
  readonly event: string;
}

/** Knows how many places are left, as the server counts them; a feed may be hours old. */
export class PlacesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #question: () => PlacesQuestion | undefined;
  #asked = '';
  #request: AbortController | undefined;
  #counted: {readonly question: string; readonly places: readonly Places[]} | undefined;

  constructor(host: ReactiveControllerHost, question: () => PlacesQuestion | undefined) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  /** Tells how many are left on a date, or for an event without dates; nothing when not known. */
  readonly remainingOn = (date: string | undefined): number | undefined =>
    this.#placesOn(date)?.remaining;

  /** Tells how many are left in a session on a date; nothing when there is no limit, or not known. */
  remainingIn(date: string | undefined, session: string): number | undefined {
    return this.#placesOn(date)?.sessions?.find(one => one.session === session)?.remaining;
  }

  /** Asks once more. */
  refresh() {
    this.#asked = '';
    this.#host.requestUpdate();
  }

  hostUpdated() {
    const question = this.#question();
    const asked = nameOf(question);
    if (!question || asked === this.#asked) return;
    this.#asked = asked;
    void this.#ask(question);
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  hostConnected() {
    this.refresh();
  }

  #placesOn(date: string | undefined): Places | undefined {
    // Another event may have dates of the same names.
    if (this.#counted?.question !== nameOf(this.#question())) return undefined;
    return this.#counted.places.find(places => places.date === date);
  }

  async #ask(question: PlacesQuestion) {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const places = await loadPlaces(question.api, question.event, request.signal);
    if (!places || request !== this.#request) return;
    this.#counted = {question: nameOf(question), places};
    this.#host.requestUpdate();
  }
}

const nameOf = (question: PlacesQuestion | undefined) =>
  question ? `${question.api} ${question.event}` : '';
