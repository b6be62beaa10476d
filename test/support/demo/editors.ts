/** What an editor leaves of what is pasted into it: a filter, as data. */
export interface Editor {
  /** As in the configurator's list. */
  readonly website: string;
  readonly keepsTag: (name: string) => boolean;
  readonly keepsAttribute: (name: string, tag: string) => boolean;
}

const words = (list: string): readonly string[] => list.split(' ');

/** What WordPress leaves in the text of an author: `$allowedposttags` of its kses.php. */
const KSES_TAGS = words(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video',
);

/** On any of them: `_wp_add_global_attributes`. */
const KSES_ATTRIBUTES = /^(aria-.+|class|data(-[a-z0-9_]+)+|dir|hidden|id|lang|style|title|role)$/;

/** On some, of those that a snippet may have. */
const KSES_OWN: Readonly<Record<string, readonly string[]>> = {
  a: words('href rel rev name target download'),
  img: words('alt align border height hspace loading longdesc vspace src usemap width'),
};

/** What Joomla takes out of all but a Super User's text, beside tags with a hyphen: its InputFilter. */
const JOOMLA_BLOCKED = words(
  'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml',
);

/** What TinyMCE knows besides, and Joomla's filter leaves in. */
const TINYMCE_TAGS = words(
  'a abbr address article aside b blockquote br code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img li main nav ol p pre section small span strong sub sup table tbody td th thead tr u ul',
);

/** What Drupal's Basic HTML is told to keep for us, beside what it keeps of its own. */
const DRUPAL: Readonly<Record<string, RegExp>> = {
  a: /^(href|hreflang)$/,
  div: /^data-/,
  h2: /^id$/,
  h3: /^id$/,
  ul: /^type$/,
  p: /^$/,
  li: /^$/,
};

/** The editors that take something out. */
export const editors: readonly Editor[] = [
  {
    website: 'wordpress',
    keepsTag: name => KSES_TAGS.includes(name),
    keepsAttribute: (name, tag) =>
      KSES_ATTRIBUTES.test(name) || (KSES_OWN[tag]?.includes(name) ?? false),
  },
  {
    website: 'joomla',
    keepsTag: name =>
      /^[a-z][a-z0-9]*$/.test(name) &&
      !JOOMLA_BLOCKED.includes(name) &&
      TINYMCE_TAGS.includes(name),
    keepsAttribute: name => !name.startsWith('on') && name !== 'action',
  },
  {
    website: 'drupal',
    keepsTag: name => name in DRUPAL,
    keepsAttribute: (name, tag) => DRUPAL[tag]?.test(name) ?? false,
  },
];

/** Gives what is left of some HTML. What stood in a tag that is taken out stays, to be read. */
export const leftBy = ({keepsTag, keepsAttribute}: Editor, html: string): string =>
  html.replace(
    /<(\/?)([a-z][^\s/>]*)([^>]*)>/gi,
    (_, slash: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      if (!keepsTag(tag)) return '';
      const attributes = [...rest.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)]
        .filter(([, attribute = '']) => keepsAttribute(attribute.toLowerCase(), tag))
        .map(([, attribute = '', value = '']) => ` ${attribute}="${value}"`);
      return `<${slash}${tag}${slash ? '' : attributes.join('')}>`;
    },
  );
