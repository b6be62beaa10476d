import type {Newsletter} from '../../../src/feed/model.ts';
import {composeMail, type Letter, type Part} from '../mail/compose.ts';
import type {Mail} from '../mail/mail.ts';
import {wordsFor, type Words} from '../mail/words.ts';
import type {ConfirmedSubscription} from '../storage/subscriptions.ts';
import type {Settings} from '../surroundings.ts';
import {linkParts, unsubscribeHeaders} from './link-parts.ts';
import type {SubscriberLinks} from './links.ts';
import {newsletterName, newsletterSettings} from './newsletter-name.ts';

/** Whom a mail is to, and in which language. */
export type Addressee = Pick<ConfirmedSubscription, 'name' | 'email' | 'lang'>;

/** Writes the mail once the link has been followed: what one gets from now on, and the way out. */
export function welcomeMail(
  subscription: ConfirmedSubscription,
  newsletter: Newsletter | undefined,
  links: SubscriberLinks,
  settings: Settings,
): Promise<Mail> {
  const words = wordsFor(subscription.lang);
  const {welcome} = words.newsletter;
  const name = newsletterName(newsletter, settings, words);
  return mailTo(subscription, links, settings, words, {
    subject: welcome.subject(name),
    parts: [
      {kind: 'paragraph', text: welcome.text(name)},
      ...topicParts(subscription, newsletter, words),
      ...linkParts(links, words),
    ],
  });
}

/** Writes the mail to a subscriber who asked for the links again. */
export function linkMail(
  subscription: Addressee,
  newsletter: Newsletter | undefined,
  links: SubscriberLinks,
  settings: Settings,
): Promise<Mail> {
  const words = wordsFor(subscription.lang);
  const {link} = words.newsletter;
  const name = newsletterName(newsletter, settings, words);
  return mailTo(subscription, links, settings, words, {
    subject: link.subject(name),
    parts: [
      {kind: 'paragraph', text: link.text(name)},
      ...linkParts(links, words),
      {kind: 'paragraph', text: link.notYou},
    ],
  });
}

/** Writes the mail to the address that was left for another one, which it doesn't name. */
export function movedMail(
  {lang, name, email}: ConfirmedSubscription,
  newsletter: Newsletter | undefined,
  settings: Settings,
): Promise<Mail> {
  const words = wordsFor(lang);
  const {moved} = words.newsletter;
  const newsletterIs = newsletterName(newsletter, settings, words);
  const {organizer} = settings;
  return composeMail(
    {
      to: {name: name ?? '', address: email},
      subject: moved.subject(newsletterIs),
      parts: [
        {kind: 'paragraph', text: moved.text(newsletterIs)},
        {kind: 'paragraph', text: moved.notYou(organizer.name, organizer.email)},
      ],
    },
    words,
    newsletterSettings(settings),
  );
}

const mailTo = (
  {name, email}: Addressee,
  links: SubscriberLinks,
  settings: Settings,
  words: Words,
  letter: Pick<Letter, 'subject' | 'parts'>,
): Promise<Mail> =>
  composeMail(
    {...letter, to: {name: name ?? '', address: email}, headers: unsubscribeHeaders(links)},
    words,
    newsletterSettings(settings),
  );

function topicParts(
  {topics}: ConfirmedSubscription,
  newsletter: Newsletter | undefined,
  {newsletter: {welcome}}: Words,
): readonly Part[] {
  if (!newsletter?.topics.length) return [];
  const chosen = newsletter.topics.filter(({id}) => topics.includes(id)).map(({name}) => name);
  const lines = chosen.length ? chosen : [welcome.allTopics];
  return [{kind: 'facts', facts: [{label: welcome.topics, lines}]}];
}
