import {html, nothing} from 'lit';
import type {Entries} from '../../contract/entries.ts';
import type {FieldProblem} from '../../contract/problem.ts';
import type {SubscriptionReceipt} from '../../contract/schema.ts';
import {CONFIRMATION_DAYS} from '../../contract/terms.ts';
import type {FormState} from '../../controllers/form-state.ts';
import type {Newsletter} from '../../feed/model.ts';
import type {FormText} from '../../text/form.ts';
import type {FieldKind, ReplyText} from '../../text/reply.ts';
import type {Text} from '../../text/text.ts';
import {failed} from '../shared/failed.ts';
import {dataProtection} from '../shared/data-protection.ts';
import {choiceField, textField, tickField, type Filling} from '../shared/fields.ts';
import {sender, trap, unfetched, type FormActions} from '../shared/form-frame.ts';
import {heading} from '../shared/heading.ts';
import type {Replies} from '../shared/late-form.ts';
import {linked, prose} from '../shared/prose.ts';
import type * as PendingView from './pending-view.ts';

/** All there is to know to show the form. */
export interface SubscriptionSheet {
  readonly newsletter: Newsletter;
  readonly state: FormState<SubscriptionReceipt>;
  readonly faults: readonly FieldProblem[];
  /** What there is to show of the second door. */
  readonly door: unknown;
  readonly entries: Entries;
  readonly words: FormText;
  /** Missing until someone fills in the form: nothing is wrong with it before that. */
  readonly replies: Replies | undefined;
  /** Of our words. */
  readonly ownLang: string;
  /** Of the feed's words, where it is not the language of ours. */
  readonly lang: string | undefined;
  /** Of the heading, 1 to 6. */
  readonly level: number;
  readonly actions: FormActions & {readonly edit: () => void; readonly resend: () => void};
}

/** What comes after the form; fetched while that is filled in. */
export interface Pending {
  readonly view: typeof PendingView;
  readonly words: ReplyText;
}

/** What there is to show. The view has one branch for each. */
export type NewsletterSignupState =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly text: Text; readonly words: FormText}
  | {readonly status: 'none'}
  | {readonly status: 'open'; readonly sheet: SubscriptionSheet}
  | {
      readonly status: 'pending';
      readonly sheet: SubscriptionSheet;
      readonly pending: Pending;
      /** How often the mail has been asked for again. */
      readonly resends: number;
    };

/** Shows where a visitor is on the way to a newsletter, or what the page has instead. */
export function newsletterSignupView(state: NewsletterSignupState) {
  switch (state.status) {
    case 'waiting':
    case 'none':
      return html`<slot></slot>`;
    case 'failed':
      return failed(state.words.newsletter.failure, state.text);
    case 'open':
      return openSheet(state.sheet);
    case 'pending':
      return state.pending.view.pendingView(state.sheet, state.pending.words, state.resends);
  }
}

function openSheet(sheet: SubscriptionSheet) {
  const {newsletter, words, level, lang, state, actions} = sheet;
  const {label, help} = words;
  const filling = fillingOf(sheet);
  return html`
    <form
      part="form"
      lang=${sheet.ownLang}
      aria-labelledby="heading"
      novalidate
      @focusin=${actions.begin}
      @input=${actions.input}
      @submit=${actions.submit}
    >
      <header>
        <div id="heading">
          ${
            newsletter.name
              ? heading(level, 'heading', newsletter.name, lang)
              : heading(level, 'heading', words.newsletter.heading)
          }
        </div>
        ${
          newsletter.description
            ? html`<div class="prose" lang=${lang ?? nothing}>
                ${prose(newsletter.description)}
              </div>`
            : nothing
        }
      </header>
      ${alertOf(sheet)}
      ${textField(
        {
          name: 'email',
          label: label.email,
          help: help.emailNewsletter,
          type: 'email',
          autocomplete: 'email',
          required: true,
        },
        filling,
      )}
      ${textField(
        {name: 'name', label: words.optional(label.name), autocomplete: 'name', required: false},
        filling,
      )}
      ${topics(sheet, filling)} ${consent(sheet, filling)}
      ${sender(words.action.subscribe, state, words, sheet.door)} ${trap(words)}
      ${dataProtection(newsletter.dataProtection, words.newsletter.kept(CONFIRMATION_DAYS), words, lang)}
    </form>
  `;
}

function topics({newsletter, words, lang}: SubscriptionSheet, filling: Filling) {
  if (!newsletter.topics.length) return nothing;
  const options = newsletter.topics.map(({id, name}) => ({
    value: id,
    label: html`<span lang=${lang ?? nothing}>${name}</span>`,
  }));
  const {label, help} = words;
  return choiceField(
    {
      name: 'topics',
      label: label.topics,
      help: help.topics,
      required: false,
      several: true,
      options,
    },
    filling,
  );
}

function consent({newsletter: {consent: asked}, lang}: SubscriptionSheet, filling: Filling) {
  if (!asked) return nothing;
  const label = linked(asked.text);
  return tickField({name: 'consent', value: asked.version, label, required: true, lang}, filling);
}

function alertOf({faults, state, words, replies, actions}: SubscriptionSheet) {
  if (!replies) return state.status === 'refused' ? unfetched(words) : nothing;
  const {view, words: said} = replies;
  if (faults.length) {
    return view.faultSummary(faults, fault => sentenceFor(fault, said), said, actions.jump);
  }
  return state.status === 'refused' ? view.refusal(state.problem, said, words, undefined) : nothing;
}

const KINDS: Readonly<Record<string, FieldKind>> = {email: 'email', name: 'name', topics: 'choice'};

const sentenceFor = ({field, fault}: FieldProblem, words: ReplyText) =>
  words.fault(fault, KINDS[field] ?? 'consent', '');

const fillingOf = ({entries, faults, replies}: SubscriptionSheet): Filling => ({
  entries,
  faultIn: field => {
    const problem = faults.find(fault => fault.field === field);
    return problem && replies && sentenceFor(problem, replies.words);
  },
});
