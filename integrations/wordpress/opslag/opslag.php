<?php
/**
 * Plugin Name:       Opslag
 * Description:       Shows an organiser's events, and signs visitors up, on your own pages: a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       opslag
 * Domain Path:       /languages
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/options.php';
require_once __DIR__ . '/fallback.php';

/** The elements with the attributes that each of them knows, from the project's own manifest. */
function opslag_elements(): array {
	static $elements = null;
	$elements        = $elements ?? require __DIR__ . '/attributes.php';
	return $elements;
}

/** Registers the shortcode and the block, which are shown by the same function. */
function opslag_register(): void {
	load_plugin_textdomain( 'opslag', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	add_shortcode( 'opslag', 'opslag_shortcode' );

	wp_register_script(
		'opslag-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		(string) filemtime( __DIR__ . '/editor.js' ),
		true
	);
	$attributes = array(
		'element' => array(
			'type'    => 'string',
			'default' => 'event-card',
		),
	);
	foreach ( array_merge( ...array_values( opslag_elements() ) ) as $name => $type ) {
		$attributes[ $name ] = array( 'type' => 'boolean' === $type ? 'boolean' : 'string' );
	}
	register_block_type(
		__DIR__,
		array(
			'attributes'      => $attributes,
			'render_callback' => 'opslag_block',
		)
	);
}
add_action( 'init', 'opslag_register' );

/** Gives the block's editor its choices and words, in the language of whoever writes. */
function opslag_editor_words(): void {
	$words = array(
		'elements' => opslag_elements(),
		'help'     => require __DIR__ . '/attribute-help.php',
		'element'  => __( 'What to show', 'opslag' ),
		'settings' => __( 'Settings', 'opslag' ),
		'more'     => __( 'More settings', 'opslag' ),
		'usual'    => __( 'What is left empty is as set under Settings → Opslag.', 'opslag' ),
		'instead'  => __( 'Shown until the event has arrived, and if it cannot be had. Left empty, it is the event’s name, date and link.', 'opslag' ),
	);
	wp_add_inline_script( 'opslag-editor', 'window.opslagWords = ' . wp_json_encode( $words, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'opslag_editor_words' );

/**
 * Shows `[opslag element="event-card" event="…"]What to show meanwhile[/opslag]`.
 *
 * @param array|string $given   What the author wrote in the brackets; a string where there was nothing.
 * @param string|null  $content What stands between them.
 */
function opslag_shortcode( $given, $content = null ): string {
	$settings = array();
	foreach ( (array) $given as $name => $value ) {
		// A word on its own, as in [opslag element="event-list" search], is a switch.
		if ( is_int( $name ) ) {
			$settings[ strtolower( (string) $value ) ] = true;
		} else {
			$settings[ $name ] = $value;
		}
	}
	unset( $settings[''] );
	// WordPress makes paragraphs before it looks for shortcodes: halves of some are left at the ends.
	$between = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', (string) $content );
	return opslag_render( $settings, do_shortcode( (string) $between ) );
}

/**
 * Takes away the paragraph that WordPress puts around a shortcode on a line of its own, where it
 * has left it: below a post that is made of blocks it does, on every page that lists posts.
 *
 * @param string $html A post as it will be shown.
 */
function opslag_without_paragraph( $html ): string {
	$tags = implode( '|', array_keys( opslag_elements() ) );
	return preg_replace( "#<p>\\s*(<($tags)[ >].*?</\\2>)\\s*</p>#s", '$1', (string) $html ) ?? (string) $html;
}
add_filter( 'the_content', 'opslag_without_paragraph', 12 );

/**
 * Shows the block.
 *
 * @param array  $settings What the author chose.
 * @param string $content  The blocks inside.
 */
function opslag_block( array $settings, string $content ): string {
	// A block also has what others add to all blocks, and what another element was told before.
	$known    = opslag_elements()[ $settings['element'] ] ?? array();
	$settings = array_intersect_key( $settings, $known + array( 'element' => '' ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), opslag_render( $settings, $content ) );
}

/**
 * The element as HTML, with the script that brings it to life enqueued.
 *
 * @param array  $settings By the names of the element's attributes, and `element`.
 * @param string $content  What to show meanwhile, and instead.
 */
function opslag_render( array $settings, string $content ): string {
	$tag   = strtolower( (string) ( $settings['element'] ?? 'event-card' ) );
	$known = opslag_elements()[ $tag ] ?? null;
	unset( $settings['element'] );
	$content = trim( force_balance_tags( wp_kses_post( $content ) ) );
	if ( null === $known ) {
		/* translators: 1: what was written, 2: what may be written. */
		$problem = sprintf( __( 'There is no “%1$s”. There are: %2$s.', 'opslag' ), $tag, implode( ', ', array_keys( opslag_elements() ) ) );
		return opslag_note( array( $problem ) ) . $content;
	}

	$problems   = array();
	$attributes = array_intersect_key( opslag_defaults(), $known );
	foreach ( array_filter( $settings, 'opslag_is_given' ) as $name => $value ) {
		$type = $known[ $name ] ?? null;
		if ( null === $type ) {
			/* translators: 1: what was written, 2: an element's name. */
			$problems[] = sprintf( __( '“%1$s” is nothing that %2$s knows.', 'opslag' ), $name, $tag );
			continue;
		}
		$clean = opslag_clean( $type, $value );
		if ( null !== $clean ) {
			$attributes[ $name ] = $clean;
		} elseif ( 'boolean' !== $type ) {
			/* translators: 1: a setting's name, 2: what was written. */
			$problems[] = sprintf( __( '“%1$s” cannot be “%2$s”.', 'opslag' ), $name, $value );
		}
	}
	if ( empty( $attributes['feed'] ) ) {
		$problems[] = __( 'No feed is named, neither here nor under Settings → Opslag.', 'opslag' );
	}

	if ( ! opslag_has_content( $content ) ) {
		$content = opslag_fallback( $tag, $attributes );
	}
	// A feed reader and a mail have no scripts: what stands inside is all they could show.
	if ( is_feed() ) {
		return $content;
	}
	if ( ! opslag_enqueue() ) {
		$problems[] = __( 'The address of opslag.js is not set under Settings → Opslag.', 'opslag' );
	}

	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, 'url' === $known[ $name ] ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value ) );
	}
	return opslag_note( $problems ) . "<$tag$html>$content</$tag>";
}

/**
 * Whether an author has given a setting at all: an empty field leaves it as it usually is.
 *
 * @param mixed $value What was written or chosen.
 */
function opslag_is_given( $value ): bool {
	return null !== $value && '' !== $value;
}

/**
 * Whether a piece of HTML shows anything: an empty paragraph doesn't.
 *
 * @param string $html What the author wrote.
 */
function opslag_has_content( string $html ): bool {
	return '' !== trim( wp_strip_all_tags( $html ) ) || false !== stripos( $html, '<img' );
}

/**
 * The value of an attribute, or null where it may not be what was given.
 *
 * @param string $type  `boolean`, `number`, `url` or `text`.
 * @param mixed  $value What was given.
 */
function opslag_clean( string $type, $value ): ?string {
	if ( 'boolean' === $type ) {
		return in_array( strtolower( (string) $value ), array( '', '0', 'false', 'no', 'off' ), true ) ? null : '';
	}
	$text = trim( (string) $value );
	if ( 'number' === $type ) {
		return preg_match( '/^\d{1,4}$/', $text ) ? $text : null;
	}
	if ( 'url' === $type ) {
		return preg_match( '#^(?:https?:/)?/#i', $text ) && '' !== esc_url( $text, array( 'http', 'https' ) ) ? $text : null;
	}
	return $text;
}

/** Enqueues the script, once a page; false where its address isn't known. */
function opslag_enqueue(): bool {
	$address = opslag_script_address( opslag_options() );
	if ( '' === $address ) {
		return false;
	}
	// No version in the address: the organiser's server says how long it may be kept.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( 'opslag', $address, array(), null, array( 'strategy' => 'async' ) );
	return true;
}

/**
 * Has the tag of our script say the site's feed and name: the script puts only events in the place
 * of a pasted link's frame whose feed lies where it does itself, or where its tag says.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle Whose it is.
 */
function opslag_script_tag( $tag, $handle ): string {
	if ( 'opslag' !== $handle ) {
		return (string) $tag;
	}
	$said = '';
	foreach ( array_intersect_key( opslag_options(), array_flip( array( 'feed', 'partner' ) ) ) as $name => $value ) {
		$said .= '' === $value ? '' : sprintf( ' data-%s="%s"', $name, 'feed' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value ) );
	}
	$own = '#<script\b(?=[^>]* src=)#';
	return preg_replace_callback( $own, static fn( $found ) => $found[0] . $said, (string) $tag, 1 ) ?? (string) $tag;
}
add_filter( 'script_loader_tag', 'opslag_script_tag', 10, 2 );

/**
 * Brings the script to pages with a pasted link to an event: it puts the event in the place of the
 * frame in which WordPress shows such a link, and there visitors can sign up.
 *
 * @param string $html What WordPress shows for the link.
 */
function opslag_pasted_link( $html ): string {
	// What the link itself says of how it is shown stands before what the server adds.
	if ( preg_match( '#<iframe[^>]* src="[^"]*/frame\.html\?(?:[^"]*[&;])?widget=#', (string) $html ) ) {
		opslag_enqueue();
	}
	return (string) $html;
}
add_filter( 'embed_oembed_html', 'opslag_pasted_link' );

/**
 * What is wrong, for those who can put it right; nothing for visitors.
 *
 * @param string[] $problems In plain words.
 */
function opslag_note( array $problems ): string {
	if ( array() === $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<span class="opslag-note"><strong>Opslag:</strong> %s <em>%s</em></span>',
		esc_html( implode( ' ', $problems ) ),
		esc_html__( '(Only those who can edit see this.)', 'opslag' )
	);
}
