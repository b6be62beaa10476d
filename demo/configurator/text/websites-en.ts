import type {Instructions} from './website-words.ts';
import {wordpress} from './wordpress-en.ts';

/** What to do on each kind of website, in English. */
export const instructions: Instructions = {
  wordpress,
  drupal: {
    div: {
      once: [
        {
          steps: [
            'With a theme of your own: write the address in the text as a library in THEME.libraries.yml, and name it under libraries in THEME.info.yml. Then: Configuration → Development → Performance → Clear all caches.',
            'Configuration → Content authoring → Text formats and editors → Basic HTML → Configure: drag Source into the toolbar, and write <div data-*> under Source editing → Manually editable HTML tags.',
            'Press Save configuration.',
          ],
        },
      ],
      here: [
        'Edit your page and press Source in the editor’s toolbar.',
        'Paste the text where the event should be, press Source again, and save.',
      ],
    },
  },
  nationbuilder: {
    tag: {
      here: [
        'Website → Pages, choose the page, Edit → Content.',
        'Press Source code (<>) in the toolbar, paste the text, Ok, and save.',
        'Look whether it is still there. If the script was taken out, choose “The editor takes code out of the text” in step 4.',
      ],
    },
    div: {
      once: [
        {
          steps: [
            'Website → Theme → Files → layout.html. That needs a theme of your own (custom theme).',
            'Paste the text right before </head>, save, and publish the theme.',
          ],
        },
      ],
      here: [
        'Website → Pages, choose the page, Edit → Content, and press Source code (<>).',
        'Paste the text, Ok, and save.',
      ],
    },
  },
  squarespace: {
    tag: {
      here: [
        'Edit the page, press Add block, and choose Code.',
        'Choose HTML, leave Display Source off, paste the text, and save.',
        'While you are signed in you may see a notice instead. If nothing is shown when you are signed out either, scripts are not part of your plan.',
      ],
    },
  },
  wix: {
    address: {
      here: [
        'Add Elements → Embed Code → Popular Embeds → Embed a Site.',
        'Press Enter Website Address, and paste the text.',
        'Pull the box as high as the event, for the phone too.',
      ],
    },
  },
  joomla: {
    div: {
      once: [
        {
          steps: [
            'Sign in as Super User. At the top right: User Menu → Edit Account → Basic Settings → Editor. Choose Editor - None, and save.',
            'Content → Site Modules → New → Custom: paste the text.',
            'Position: one that is on every page, such as footer. Title: Hide. Menu Assignment: On all pages. Press Save & Close.',
            'Choose your usual editor again in your account.',
          ],
        },
      ],
      here: [
        'Edit the article, and press Toggle Editor under the text.',
        'Paste the text where the event should be, and save.',
      ],
    },
    tag: {
      here: [
        'At the top right: User Menu → Edit Account → Basic Settings → Editor. Choose Editor - None, and save: the usual editor takes scripts out.',
        'Content → Site Modules → New → Custom: paste the text.',
        'Choose the position and, under Menu Assignment, the pages. Save.',
        'Choose your usual editor again in your account.',
      ],
    },
  },
  'google-sites': {
    address: {
      here: [
        'Insert → Embed → By URL.',
        'Paste the text, choose Whole page, and Insert.',
        'Pull the box as high as the event, and publish.',
      ],
    },
  },
  'by-hand': {
    tag: {
      here: [
        'Paste the text into the page’s HTML, where the event should be. The script is needed once on each page.',
      ],
    },
    div: {
      once: [
        {steps: ['Paste the text into the HTML before </head>, on the page or on all pages.']},
      ],
      here: ['Paste the text where the event should be.'],
    },
    script: {here: ['Paste the text where the event should be.']},
    frame: {
      here: [
        'Paste the text where the event should be.',
        'A frame has a font and colours of its own. Its height is in the text (height). If there is an empty space below the event, or the frame has to be scrolled, change the number.',
      ],
    },
  },
};
