import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in English. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    div: {
      label: 'I’m an author or contributor',
      help: 'Choose this if you don’t know. An administrator has to help once.',
    },
    tag: {label: 'I’m an administrator or editor', help: 'You paste all of it in one go.'},
    shortcode: {label: 'We have the plugin Opslag', help: 'Then it is only a shortcode.'},
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
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'For the administrator',
  adminHelp:
    'The website has to know the organiser. An administrator sees to that, once and for all.',
  author: 'For whoever writes the post',
  write: 'Write to the administrator',
  orLink: 'Or copy the link',
  linkLabel: 'Link for the administrator',
  alone: 'If you are the administrator, do it here',
  subject: 'Could you show an event on our website?',
  how: 'Here it says how, with a button to copy:',
  worked: 'It works when the page with the event looks like the preview.',
  ways: {
    div: {
      piece: 'The text for the whole website',
      mail: 'Hello\n\nI would like to show an event on our website. Could you paste this text for the whole website? It is needed once only, and shows nothing on other pages.',
    },
    shortcode: {
      piece: 'Address of opslag.js: it belongs under Settings → Opslag',
      mail: 'Hello\n\nI would like to show an event on our website. Could you install the organiser’s plugin, Opslag? It is needed once only. It has to be told this address:',
    },
  },
  until: {
    mail: 'Until the administrator has done their part, only title, dates, place and a mail address are seen.',
    event: 'Until the administrator has done their part, only title, dates and place are seen.',
    list: 'Until the administrator has done their part, only a plain list is seen.',
    newsletter:
      'Until the administrator has done their part, only some lines about the newsletter are seen.',
    nothing: 'Until the administrator has done their part, nothing is seen.',
    shortcode: 'Until the administrator has done their part, only the shortcode is seen.',
  },
  room: 'The room below stays empty until then.',
};
