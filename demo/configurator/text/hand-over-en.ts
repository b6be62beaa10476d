import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in English. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    tag: {
      label: 'I’m an administrator or editor',
      help: 'You paste all of it in one go.',
    },
    div: {
      label: 'I’m an author or contributor',
      help: 'WordPress takes scripts out of what you write. An administrator puts one in, once; you do the rest.',
    },
    shortcode: {
      label: 'We have the plugin Opslag',
      help: 'Then it is only a shortcode. Without the plugin, choose one of the others.',
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
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'For the administrator',
  adminHelp: 'Once, for the whole website. If that is you, begin here.',
  you: 'For you',
  write: 'Write to the administrator',
  subject: 'Could you put a script on our website?',
  how: 'How to do it:',
  ways: {
    div: {
      piece: 'The text for the whole website',
      mail: 'Hello\n\nI would like to show an event on our website. That takes a small script from the organiser, which I can’t put in myself. It is needed once only. On pages without an event it shows nothing.\n\nThe text to put in:',
      until: 'Until the administrator has done their part, only title, dates and place are seen.',
    },
    shortcode: {
      piece: 'Address of opslag.js: it belongs under Settings → Opslag',
      mail: 'Hello\n\nI would like to show an event on our website. That takes a plugin from the organiser, Opslag, which I can’t install myself. It is needed once only.\n\nThe address of opslag.js:',
      until: 'Until the administrator has done their part, only the shortcode is seen.',
    },
  },
};
