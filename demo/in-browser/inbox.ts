import {inboxView} from '../inbox/inbox-view.ts';
import {base} from './base.ts';
import {keptMails} from './kept-mails.ts';

const mails = document.querySelector('#mails');
if (mails) mails.innerHTML = String(await inboxView(keptMails()));

// Here the server's pages are folders, and not every server of files adds the slash they need.
const serverPages = new URL('api/', base).href;
for (const link of document.links) {
  if (link.href.startsWith(serverPages) && !link.pathname.endsWith('/')) link.pathname += '/';
}
