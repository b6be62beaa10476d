import type {Instructions} from './text.ts';

/** What to do on each kind of website, in English. */
export const instructions: Instructions = {
  wordpress: {
    shortcode: [
      'Once: an administrator installs the plugin under Plugins → Add Plugin → Upload Plugin, chooses opslag.zip, and activates it. You get opslag.zip from the organiser.',
      'Once: the address of opslag.js is filled in under Settings → Opslag.',
      'In your page or post, press +, search for “shortcode”, and paste what you copied. In the classic editor, paste it on a line of its own.',
      'Update the page.',
    ],
    tag: [
      'For administrators and editors. In your page or post, press +, search for “html”, and choose Custom HTML. In the classic editor, use the tab Code (or Text).',
      'Paste what you copied, and update the page.',
      'Look at the page. If there are only a few lines of text, WordPress has taken the script out: choose the way “where the editor takes things out”.',
    ],
    div: [
      'Once: ask an administrator to put the first text into the head of all pages. A plugin for header and footer code does that.',
      'In your page or post, press +, search for “html”, and choose Custom HTML. In the classic editor, use the tab Code (or Text).',
      'Paste the second text, and update the page.',
    ],
  },
  drupal: {
    div: [
      'Once: whoever runs the site puts the first text into the theme, and lets the text format keep <div data-*>.',
      'Edit your page and press Source in the editor’s toolbar.',
      'Paste the second text where the event should be, press Source again, and save.',
    ],
  },
  nationbuilder: {
    tag: [
      'Website → Pages, choose the page, Edit → Content.',
      'Press Source code (<>) in the toolbar, paste what you copied, Ok, and save.',
      'Look whether it is still there. If the script was taken out, choose the way “where the editor takes things out”.',
    ],
    div: [
      'Once: Theme → Files → layout.html, and the first text right before </head>. That needs a theme of your own.',
      'Website → Pages, choose the page, Edit → Content, and press Source code (<>).',
      'Paste the second text, Ok, and save.',
    ],
  },
  squarespace: {
    tag: [
      'Edit the page, Add block → Code.',
      'Choose HTML, leave Display Source off, paste what you copied, and save.',
      'While you are signed in you may see a notice instead: look in a private window. If nothing is shown there, scripts are not part of your plan.',
    ],
  },
  wix: {
    address: [
      'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
      'Press Enter Website Address, and paste what you copied.',
      'Pull the box as high as the event, for the phone too.',
    ],
  },
  joomla: {
    div: [
      'Once: a Super User chooses Editor - None in their own account, Content → Site Modules → New → Custom, and pastes the first text.',
      'Position: one that is on every page, such as footer. Menu Assignment: On all pages. Save, and put the editor back.',
      'Edit the article, and press Toggle Editor under the text.',
      'Paste the second text where the event should be, and save.',
    ],
    tag: [
      'Only for a Super User, and for those who have No Filtering under Global Configuration → Text Filters. Everyone else: choose the way “where the editor takes things out”.',
      'In your own account, choose Editor - None: the usual editor takes scripts out.',
      'Content → Site Modules → New → Custom. Paste what you copied.',
      'Choose the position and, under Menu Assignment, the pages. Save.',
      'Put your editor back.',
    ],
  },
  'google-sites': {
    address: [
      'Insert → Embed → By URL.',
      'Paste what you copied, choose Whole page, and Insert.',
      'Pull the box as high as the event, and publish.',
    ],
  },
  'by-hand': {
    tag: [
      'Paste it into the page’s HTML, where the event should be. The script is needed once on each page.',
    ],
    div: [
      'Put the first text into the head of the page, or of all pages.',
      'Put the second text where the event should be.',
    ],
    script: ['Paste it where the event should be.'],
    frame: [
      'Paste it where the event should be. A frame has a font and colours of its own, and a height that you set with height="700".',
    ],
  },
};
