<?php
/**
 * The little of WordPress that the plugin calls, for machines without one. Each function does what
 * its name says for the values of these tests, and no more; the same tests run in a real WordPress
 * too (OPSLAG_WORDPRESS, see page.php).
 */

define( 'ABSPATH', __DIR__ . '/' );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'MINUTE_IN_SECONDS', 60 );

$site = array( 'options' => array(), 'shortcodes' => array(), 'blocks' => array(), 'actions' => array(), 'scripts' => array(), 'transients' => array(), 'errors' => array() );

function add_action( $name, $do, $when = 10 ) { $GLOBALS['site']['actions'][ $name ][ $when ][] = $do; }
function add_filter( $name, $do, $when = 10 ) { add_action( $name, $do, $when ); }
function do_action( $name ) { apply_filters( $name, null ); }
function apply_filters( $name, $value, ...$more ) {
	$all = $GLOBALS['site']['actions'][ $name ] ?? array();
	ksort( $all );
	foreach ( array_merge( array(), ...$all ) as $do ) { $value = $do( $value, ...$more ); }
	return $value;
}

// WordPress brings its own where PHP was built without.
if ( ! function_exists( 'mb_substr' ) ) {
	function mb_substr( $text, $from, $length ) { return implode( '', array_slice( preg_split( '//u', $text, -1, PREG_SPLIT_NO_EMPTY ), $from, $length ) ); }
}

function plugin_basename( $file ) { return 'opslag/' . basename( $file ); }
function plugins_url( $path ) { return 'https://site.example/plugins/opslag/' . $path; }
function home_url( $path ) { return 'https://site.example' . $path; }
function admin_url( $path ) { return 'https://site.example/wp-admin/' . $path; }
function load_plugin_textdomain() {}
function __( $text ) { return $text; }
function esc_html__( $text ) { return esc_html( $text ); }
function esc_html_e( $text ) { echo esc_html( $text ); }
function get_locale() { return $GLOBALS['asked']['locale'] ?? 'en_US'; }
function get_option( $name, $otherwise = false ) { return $GLOBALS['site']['options'][ $name ] ?? $otherwise; }
function current_user_can( $what ) { return in_array( $what, $GLOBALS['asked']['can'] ?? array(), true ); }
function is_feed() { return $GLOBALS['asked']['isFeed'] ?? false; }
function wp_timezone() { return new DateTimeZone( 'Europe/Copenhagen' ); }
function wp_date( $format, $when ) { return ( new DateTimeImmutable( "@$when" ) )->setTimezone( wp_timezone() )->format( $format ); }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function wp_parse_url( $url ) { return parse_url( $url ); }

function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false ); }
function esc_html( $text ) { return esc_attr( $text ); }
function esc_url( $url, $protocols ) { return esc_attr( esc_url_raw( $url, $protocols ) ); }
function esc_url_raw( $url, $protocols ) {
	$url    = preg_replace( '#[^a-z0-9-~+_.?\#=!&;,/:%@$|*\'()\[\]\x80-\xff]#i', '', (string) $url );
	$scheme = strstr( $url, ':', true );
	return false === $scheme || in_array( strtolower( $scheme ), $protocols, true ) ? str_replace( "'", '%27', $url ) : '';
}
function is_email( $email ) { return filter_var( $email, FILTER_VALIDATE_EMAIL ); }
function sanitize_text_field( $text ) { return trim( preg_replace( '/\s+/', ' ', strip_tags( $text ) ) ); }
function wp_strip_all_tags( $html ) { return trim( strip_tags( $html ) ); }
function force_balance_tags( $html ) { return $html; }

/** Keeps a few harmless tags, and of their attributes an address alone. */
function wp_kses_post( $html ) {
	$kept = strip_tags( (string) $html, '<p><a><b><strong><em><h2><h3><ul><li><br><img><time>' );
	return preg_replace_callback(
		'#<(\w+)[^>]*>#',
		static function ( $found ) {
			preg_match( '#\b(href|src)\s*=\s*["\']?((?:https?:/)?/[^"\'\s>]*)#i', $found[0], $address );
			return '<' . $found[1] . ( $address ? sprintf( ' %s="%s"', $address[1], esc_attr( $address[2] ) ) : '' ) . '>';
		},
		$kept
	);
}

function add_shortcode( $name, $do ) { $GLOBALS['site']['shortcodes'][ $name ] = $do; }
function do_shortcode( $text ) {
	return preg_replace_callback(
		'#\[opslag\b([^\]]*?)(/?)\](?:(.*?)\[/opslag\])?#s',
		static function ( $found ) {
			preg_match_all( '#([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')|(\S+)#', $found[1], $parts, PREG_SET_ORDER );
			$given = array();
			foreach ( $parts as $part ) {
				if ( isset( $part[4] ) ) { $given[] = $part[4]; } else { $given[ strtolower( $part[1] ) ] = $part[3] ?? $part[2]; }
			}
			return $GLOBALS['site']['shortcodes']['opslag']( $given, $found[3] ?? '' );
		},
		$text
	);
}
function register_block_type( $folder, $settings ) { $GLOBALS['site']['blocks']['opslag/opslag'] = $settings; }
function get_block_wrapper_attributes() { return 'class="wp-block-opslag-opslag"'; }

function wp_register_script() {}
function wp_add_inline_script( $name, $code ) { $GLOBALS['site']['inline'] = $code; }
function wp_enqueue_script( $name, $address, $needs, $version, $how ) { $GLOBALS['site']['scripts'][ $name ] = array( 'src' => $address ) + $how; }

function register_setting() {}
function add_settings_error( $setting, $code, $words ) { $GLOBALS['site']['errors'][] = $words; }

function get_transient( $key ) { return $GLOBALS['site']['transients'][ $key ] ?? false; }
function set_transient( $key, $value, $seconds ) { $GLOBALS['site']['transients'][ $key ] = $value; $GLOBALS['site']['kept'] = $seconds; }
function wp_safe_remote_get( $address, $how ) {
	$GLOBALS['site']['requests'][] = array( 'address' => $address ) + $how;
	return $GLOBALS['asked']['answers'][ $address ] ?? array( 'code' => 404, 'body' => '' );
}
function wp_remote_retrieve_response_code( $answer ) { return $answer['code']; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
class WP_Http {
	public static function make_absolute_url( $url, $base ) {
		$parts = parse_url( $base );
		return preg_match( '#^[a-z]+:#i', $url ) ? $url : $parts['scheme'] . '://' . $parts['host'] . ( '/' === $url[0] ? '' : '/' ) . $url;
	}
}
