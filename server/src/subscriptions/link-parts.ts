import type {Part} from '../mail/compose.ts';
import type {Mail} from '../mail/mail.ts';
import type {Words} from '../mail/words.ts';
import type {SubscriberLinks} from './links.ts';

/** Gives the headers by which a mail program offers to unsubscribe with one press (RFC 8058). */
export const unsubscribeHeaders = ({unsubscribe}: SubscriberLinks): Mail['headers'] => ({
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Gives the end of each mail to a subscriber: where to change one's mind. */
export const linkParts = (
  {preferences, unsubscribe}: SubscriberLinks,
  {newsletter}: Words,
): readonly Part[] => [
  {kind: 'link', label: newsletter.change, href: preferences},
  {kind: 'link', label: newsletter.unsubscribe, href: unsubscribe},
];
