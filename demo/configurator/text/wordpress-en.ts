import type {Instructions, LinkWords} from './website-words.ts';

const BLOCK =
  'In the post or page, press +, search for “html”, and choose Custom HTML. If there is no +, use the tab Code (or Text).';

/** What to do in WordPress, in English. */
export const wordpress: Instructions['wordpress'] = {
  link: {
    here: [
      'Paste the link on a line of its own in your post. The card shows at once.',
      'Press Publish.',
    ],
  },
  div: {
    once: [
      {
        steps: [
          'Sign in to WordPress, and open Appearance.',
          'Choose Editor → Patterns → All template parts (or Manage all template parts).',
          'Open Footer, not the folder Footers.',
          'Press + at the top, search for “html”, choose Custom HTML, click into the empty field, and paste the text.',
          'Press Save, and again when you are asked.',
        ],
      },
      {
        heading: 'Is there no Editor?',
        steps: [
          'Choose Widgets → Footer.',
          'Press +, search for “html”, choose Custom HTML, click into the empty field, and paste the text.',
          'Press Update.',
        ],
      },
      {
        heading: 'Does My Sites stand at the top?',
        steps: ['Then it is the network’s administrator who can do this.'],
      },
    ],
    here: [BLOCK, 'Click into the empty field, and paste the text.', 'Press Publish.'],
  },
  tag: {
    here: [
      BLOCK,
      'Click into the empty field, paste the text, and publish.',
      'Look at the page. If there are only a few lines of text, WordPress has taken the script out: choose “I’m an author or contributor” in step 4.',
    ],
  },
  shortcode: {
    once: [
      {
        steps: [
          'Get opslag.zip from the organiser. It is the folder integrations/wordpress/opslag of Opslag, packed.',
          'Plugins → Add Plugin → Upload Plugin: choose opslag.zip, install it, and activate it.',
          'Settings → Opslag: paste the address into the field Script, and save.',
        ],
      },
    ],
    here: [
      'In the post or page, press +, search for “shortcode”, and paste the text. If there is no +, paste it on a line of its own.',
      'Publish.',
    ],
  },
};

/** What is said of a link that is pasted, in English. */
export const link: LinkWords = {
  piece: 'The link for the post',
  frame: 'What the link looks like in the post',
  signUp:
    'You are done now. People sign up on the organiser’s page. If you want them to sign up on yours, an administrator can see to that, once.',
  script: 'Have people sign up on your own page',
  needed:
    'That takes Opslag’s script, put in once for the whole website. The card in the post then becomes the whole invitation, as in step 3, with the form.',
  known: 'If the post shows the whole invitation already, there is nothing more to do.',
  request: what => `Can you help so that people can sign up for ${what} on our own website?`,
};
