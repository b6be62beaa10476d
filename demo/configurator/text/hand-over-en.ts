import type {HandOver} from './hand-over-words.ts';
import type {WaysIn} from './website-words.ts';

/** Who puts it in, and what the administrator is asked for, in English. */
export const ways: WaysIn = {
  wordpress: {
    link: {label: 'A link', help: 'The easiest: you paste one line into the post.'},
    div: {
      label: 'I’m an author or contributor',
      help: 'Choose this if you don’t know. An administrator has to help once.',
    },
    tag: {label: 'I’m an administrator or editor', help: 'You paste all of it in one go.'},
    shortcode: {
      label: 'We have the plugin Opslag',
      help: 'Then you write one line in brackets, no more.',
    },
  },
  nationbuilder: {
    tag: {label: 'The editor leaves the code alone', help: 'Try this first.'},
    div: {
      label: 'The editor takes code out of the text',
      help: 'Someone who may change the theme puts the script in, once; you do the rest.',
    },
  },
  joomla: {
    div: {
      label: 'I write articles',
      help: 'Joomla takes scripts out of what you write. A Super User puts one in, once; you do the rest.',
    },
    tag: {
      label: 'I’m a Super User',
      help: 'You paste all of it in one go, into a module. So can groups that have No Filtering under Global Configuration → Text Filters.',
    },
  },
  'by-hand': {
    tag: {label: 'I can change the page’s HTML', help: 'You paste all of it in one go.'},
    div: {
      label: 'The editor takes code out of the text',
      help: 'Whoever runs the website puts a script in, once; you do the rest.',
    },
    script: {label: 'I have a field for a script', help: 'It takes one script and nothing else.'},
    frame: {
      label: 'I can put in frames only',
      help: 'Also called iframe or embed. A frame doesn’t get the page’s font and colours.',
    },
  },
};

/** What two people have to do with it. */
export const handOver: HandOver = {
  admin: 'For the administrator',
  author: 'For whoever writes the post',
  ask: 'Ask the administrator for help (once)',
  write: 'Write to the administrator',
  noProgram: 'Does nothing happen? Copy the mail',
  letterLabel: 'Mail to the administrator',
  orLink: 'Or copy a link for the administrator',
  linkLabel: 'Link for the administrator',
  alone: 'If you are the administrator, do it here',
  shown: {
    event: name => `“${name}”`,
    next: 'the next event',
    list: 'the events',
    articles: 'the articles',
    newsletter: 'the sign-up to the newsletter',
  },
  by: (what, organiser) => `${what} from ${organiser}`,
  request: what => `Could you help me show ${what} on our website?`,
  greeting: 'Hello',
  how: 'Here it says how, with a button to copy:',
  place: {post: 'The post is here: ', page: 'The page is here: '},
  thanks: 'Thank you for your help!',
  known: {
    author:
      'If the administrator has done that before, you have finished now; so it is with other organisers’ events too.',
    admin:
      'If you have done that before, there is nothing more to do; so it is with other organisers’ events too.',
  },
  worked: what => `At the end, open the page with ${what}. It should look like the preview.`,
  ways: {
    div: {
      piece: 'The text for the whole website',
      needed: 'The website needs Opslag’s script, once.',
      about:
        'It is one script from the organiser, which shows their events; it can always be taken out again. Visitors can’t see the script itself. It has to be pasted once, for the whole website:',
    },
    shortcode: {
      piece: 'Address of opslag.js: it belongs under Settings → Opslag',
      needed: 'The website needs Opslag’s plugin, once.',
      about:
        'It is a plugin from the organiser, Opslag, which shows their events; it can always be taken out again. It has to be installed once only. It has to be told this address:',
    },
  },
  until: {
    mail: 'Until the administrator has done their part, only title, dates, place and a mail address are seen.',
    event: 'Until the administrator has done their part, only title, dates and place are seen.',
    list: 'Until the administrator has done their part, only a plain list is seen.',
    newsletter:
      'Until the administrator has done their part, only some lines about the newsletter are seen.',
    nothing: 'Until the administrator has done their part, nothing is seen.',
    shortcode: 'Until the administrator has done their part, only the line in brackets is seen.',
  },
  room: 'The room below stays empty until then.',
};
