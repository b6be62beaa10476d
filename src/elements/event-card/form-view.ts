import {ref} from 'lit/directives/ref.js';
import {html as named, unsafeStatic} from 'lit/static-html.js';
import type {Card} from './card.ts';

/**
 * Shows the form for the event of a card, under the name that it has on this page. Nothing but that
 * name, which an element of ours has as well, is written into the template.
 */
export function formView({prefix, entry, text, settings, level}: Card) {
  const tag = unsafeStatic(`${prefix}signup-form`);
  return named`<${tag} ${ref(bringIntoSight)}
    feed=${settings.feed}
    event=${entry.id}
    api=${settings.api}
    partner=${settings.partner}
    captcha=${settings.captcha}
    lang=${text.lang}
    now=${settings.now}
    heading-level=${level + 1}
    .text=${settings.text}
    >${text.loading}</${tag}>`;
}

/** A form that opens at the lower edge of the window isn't noticed, and is closed by the next press. */
function bringIntoSight(form: Element | undefined) {
  requestAnimationFrame(() => {
    const button = form?.closest('.panel')?.previousElementSibling;
    if (!button || button.getBoundingClientRect().top < innerHeight / 2) return;
    button.scrollIntoView({block: 'center'});
  });
}
