import {ENDPOINTS} from '../../../src/contract/endpoints.ts';
import {CONFIRMATION_DAYS} from '../../../src/contract/terms.ts';
import type {Newsletter} from '../../../src/feed/model.ts';
import {addressOf} from '../app/address.ts';
import {composeMail} from '../mail/compose.ts';
import type {Mail} from '../mail/mail.ts';
import {wordsFor} from '../mail/words.ts';
import type {SubscriptionRecord} from '../storage/records.ts';
import type {Settings} from '../surroundings.ts';
import type {SubscriberLinks} from './links.ts';
import {linkParts, unsubscribeHeaders} from './link-parts.ts';
import {newsletterName, newsletterSettings} from './newsletter-name.ts';

/** Writes the mail whose link confirms a subscription. */
export function confirmationRequestMail(
  {email, lang, replaces}: SubscriptionRecord,
  newsletter: Newsletter | undefined,
  token: string,
  settings: Settings,
): Promise<Mail> {
  const words = wordsFor(lang);
  const {subscription} = words.mail;
  const name = newsletterName(newsletter, settings, words);
  const link = addressOf(ENDPOINTS.confirm, settings);
  link.searchParams.set('token', token);
  return composeMail(
    {
      // Without the name: whoever wrote it need not be the owner of the address.
      to: {name: '', address: email},
      subject: subscription.subjectConfirm(name),
      parts: [
        {
          kind: 'paragraph',
          text: replaces === undefined ? subscription.confirm(name) : subscription.move(name),
        },
        {kind: 'link', label: subscription.confirmAction, href: link.href},
        {kind: 'paragraph', text: subscription.confirmNotice(CONFIRMATION_DAYS)},
      ],
    },
    words,
    newsletterSettings(settings),
  );
}

/** Writes the mail to an address that is subscribed already. */
export function knownAddressMail(
  {email, lang}: SubscriptionRecord,
  newsletter: Newsletter | undefined,
  links: SubscriberLinks,
  settings: Settings,
): Promise<Mail> {
  const words = wordsFor(lang);
  const {subscription} = words.mail;
  const name = newsletterName(newsletter, settings, words);
  return composeMail(
    {
      to: {name: '', address: email},
      subject: subscription.subjectKnown(name),
      parts: [
        {kind: 'paragraph', text: subscription.known(name)},
        {kind: 'paragraph', text: subscription.knownNotice},
        ...linkParts(links, words),
      ],
      headers: unsubscribeHeaders(links),
    },
    words,
    newsletterSettings(settings),
  );
}
