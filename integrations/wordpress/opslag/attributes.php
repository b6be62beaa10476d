<?php
/**
 * Written by "npm run manifest" from the elements' own documentation: change it there.
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

return array(
	'event-card' => array(
		'compact'       => 'boolean',
		'feed'          => 'url',
		'event'         => 'text',
		'api'           => 'url',
		'partner'       => 'text',
		'captcha'       => 'text',
		'lang'          => 'text',
		'theme'         => 'text',
		'heading-level' => 'number',
		'now'           => 'text',
	),
	'event-list' => array(
		'show'          => 'text',
		'limit'         => 'number',
		'keyword'       => 'text',
		'search'        => 'boolean',
		'feed'          => 'url',
		'event'         => 'text',
		'api'           => 'url',
		'partner'       => 'text',
		'captcha'       => 'text',
		'lang'          => 'text',
		'theme'         => 'text',
		'heading-level' => 'number',
		'now'           => 'text',
	),
	'newsletter-signup' => array(
		'feed'          => 'url',
		'event'         => 'text',
		'api'           => 'url',
		'partner'       => 'text',
		'captcha'       => 'text',
		'lang'          => 'text',
		'theme'         => 'text',
		'heading-level' => 'number',
		'now'           => 'text',
	),
	'programme-timeline' => array(
		'feed'          => 'url',
		'event'         => 'text',
		'api'           => 'url',
		'partner'       => 'text',
		'captcha'       => 'text',
		'lang'          => 'text',
		'theme'         => 'text',
		'heading-level' => 'number',
		'now'           => 'text',
	),
	'signup-form' => array(
		'prefill'          => 'text',
		'prefill-from-url' => 'boolean',
		'feed'             => 'url',
		'event'            => 'text',
		'api'              => 'url',
		'partner'          => 'text',
		'captcha'          => 'text',
		'lang'             => 'text',
		'theme'            => 'text',
		'heading-level'    => 'number',
		'now'              => 'text',
	),
);
