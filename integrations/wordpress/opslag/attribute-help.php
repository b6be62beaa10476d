<?php
/**
 * Written by "npm run manifest" from the elements' own documentation: change it there.
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

return array(
	'compact'          => __( 'Show the date, the title and the place only, the rest on demand.', 'opslag' ),
	'feed'             => __( 'Address of the JSON event feed. Relative addresses start from the page.', 'opslag' ),
	'event'            => __( 'Name of the event in the feed (identifier, or the end of its @id). By default its next one.', 'opslag' ),
	'api'              => __( 'Address of the sign-up server. By default the one that the feed names.', 'opslag' ),
	'partner'          => __( 'Your organisation\'s short name, recorded with sign-ups that come through your page.', 'opslag' ),
	'captcha'          => __( 'Another captcha than the server\'s own, as turnstile:<site key>; likewise hcaptcha and friendly. Its provider\'s script is then loaded, and told of your visitors.', 'opslag' ),
	'lang'             => __( 'Language to speak (da, nb, nn, sv, en). By default the page\'s, then the feed\'s.', 'opslag' ),
	'theme'            => __( 'Colours: auto follows the page, light and dark bring their own.', 'opslag' ),
	'heading-level'    => __( 'Level of the first heading, 1 to 6, so that it fits the page\'s outline.', 'opslag' ),
	'now'              => __( 'A time to stand in, such as 2026-09-24T10:30, for previews. By default the real one.', 'opslag' ),
	'show'             => __( 'What to list: upcoming (default), past or all events, or articles.', 'opslag' ),
	'limit'            => __( 'How many to show at first, and how many more at a time.', 'opslag' ),
	'keyword'          => __( 'List only what has this theme or hashtag.', 'opslag' ),
	'search'           => __( 'Show a search box.', 'opslag' ),
	'prefill'          => __( 'What to fill in beforehand, by the names of the fields: {\'contact.name\': [\'Anne\']}. As an attribute it is written as in an address: name=Anne&email=anne@example.org&answers.diet=Vegan. Only fields that the form has, and never a consent; what the visitor has typed goes before it.', 'opslag' ),
	'prefill-from-url' => __( 'Lets the page\'s own address fill the form in: ?opslag-name=Anne&opslag-answers.diet=Vegan.', 'opslag' ),
);
