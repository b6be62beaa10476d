import {html, nothing} from 'lit';
import type {FormProblem} from '../../client/form-answer.ts';
import type {FieldProblem} from '../../contract/problem.ts';
import type {FormText} from '../../text/form.ts';
import type {ReplyText} from '../../text/reply.ts';
import {fieldId} from './fields.ts';
import {alarm} from './form-frame.ts';
import {linked} from './prose.ts';

/** What a form answers those who fill it in; fetched when someone does. */
export {faultWords, fieldWords} from '../../format/field-words.ts';

/** Shows what is wrong at the top of the form, each with a link to its field. Takes the focus. */
export const faultSummary = (
  faults: readonly FieldProblem[],
  sentenceFor: (fault: FieldProblem) => string,
  words: ReplyText,
  jump: (event: Event) => void,
) =>
  alarm(
    words.faults(faults.length),
    html`<ul>
      ${faults.map(
        fault =>
          html`<li>
            <a href="#${fieldId(fault.field)}" @click=${jump}>${sentenceFor(fault)}</a>
          </li>`,
      )}
    </ul>`,
  );

/** Shows why the form didn't get through, and the way out. Takes the focus. */
export const refusal = (
  {kind}: FormProblem,
  replies: ReplyText,
  words: FormText,
  contact: string | undefined,
) =>
  alarm(
    replies.problem(kind),
    html`<p>${words.kept}</p>
      ${contact ? html`<p>${linked(words.shut.contact(contact))}</p>` : nothing}`,
  );
