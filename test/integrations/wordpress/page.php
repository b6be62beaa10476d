<?php
/**
 * Shows one post as a site with the plugin would. Reads what the site is like from standard input,
 * as JSON, and writes what came of it. With OPSLAG_WORDPRESS (the folder of a WordPress, installed
 * in English, in which the plugin is active) that one does it; else the functions in wordpress.php.
 */

$asked     = json_decode( file_get_contents( 'php://stdin' ), true );
$wordpress = getenv( 'OPSLAG_WORDPRESS' );
$plugin    = dirname( __DIR__, 3 ) . '/integrations/wordpress/opslag';

/** What the real one is told before it is asked. */
function prepare_real_site( array $asked ) {
	wp_set_current_user( 0 );
	foreach ( array( 'opslag_options' => $asked['options'] ?? array(), 'date_format' => 'j. F Y' ) as $name => $value ) {
		add_filter( "pre_option_$name", static function () use ( $value ) { return $value; } );
	}
	add_filter( 'locale', static function () use ( $asked ) { return $asked['locale'] ?? 'en_US'; } );
	add_filter( 'user_has_cap', static function () use ( $asked ) { return array_fill_keys( $asked['can'] ?? array(), true ); } );
	// What is kept is kept for this page only, as each is to find its own feed.
	wp_using_ext_object_cache( true );
	add_filter(
		'pre_http_request',
		static function ( $none, $how, $address ) use ( $asked ) {
			$GLOBALS['site']['requests'][] = array( 'address' => $address ) + $how;
			$answer = $asked['answers'][ $address ] ?? array( 'code' => 404, 'body' => '' );
			return array( 'response' => array( 'code' => $answer['code'] ), 'body' => $answer['body'] );
		},
		10,
		3
	);
	$GLOBALS['wp_query']->is_feed = $asked['isFeed'] ?? false;
}

if ( $wordpress ) {
	$_SERVER += array( 'HTTP_HOST' => 'site.example', 'REQUEST_URI' => '/' );
	require $wordpress . '/wp-load.php';
	require_once ABSPATH . 'wp-admin/includes/template.php';
	prepare_real_site( $asked );
	$show = static function ( $post ) { return apply_filters( 'the_content', $post ); };
	$block = static function ( $attributes, $inside ) {
		return do_blocks( '<!-- wp:opslag/opslag ' . serialize_block_attributes( (object) $attributes ) . ' -->' . $inside . '<!-- /wp:opslag/opslag -->' );
	};
} else {
	require __DIR__ . '/wordpress.php';
	require $plugin . '/opslag.php';
	$site['options'] = array( 'opslag_options' => $asked['options'] ?? array(), 'date_format' => 'j. F Y' );
	do_action( 'init' );
	$show  = static function ( $post ) { return apply_filters( 'the_content', do_shortcode( $post ) ); };
	$block = static function ( $attributes, $inside ) use ( $site ) {
		return $site['blocks']['opslag/opslag']['render_callback']( $attributes + array( 'element' => 'event-card' ), $inside );
	};
}

$result = array( 'html' => '' );
foreach ( $asked['posts'] ?? array() as $post ) {
	if ( isset( $post['link'] ) ) {
		// What came of a pasted link, as WordPress hands it round before it is shown.
		$result['html'] .= apply_filters( 'embed_oembed_html', $post['link'], 'https://signup.example.org/events/bak-op', array(), 0 );
		continue;
	}
	$result['html'] .= is_string( $post ) ? $show( $post ) : $block( $post['attributes'], $post['inside'] ?? '' );
}
if ( isset( $asked['save'] ) ) {
	$result['saved']  = opslag_clean_options( $asked['save'] );
	$result['errors'] = $wordpress ? array_column( get_settings_errors( 'opslag_options' ), 'message' ) : $site['errors'];
}
$script             = $wordpress ? ( wp_script_is( 'opslag' ) ? wp_scripts()->registered['opslag'] : null ) : null;
$result['script']   = $wordpress ? ( $script ? array( 'src' => $script->src, 'strategy' => $script->extra['strategy'] ?? '' ) : null ) : ( $site['scripts']['opslag'] ?? null );
if ( $wordpress ) {
	ob_start();
	wp_print_scripts( array( 'opslag' ) );
	$result['tag'] = ob_get_clean();
} else {
	$tag           = sprintf( '<script src="%s" id="opslag-js" async data-wp-strategy="async"></script>', esc_url( $site['scripts']['opslag']['src'] ?? '', array( 'http', 'https' ) ) );
	$result['tag'] = $result['script'] ? apply_filters( 'script_loader_tag', $tag, 'opslag', '' ) : '';
}
$result['others']   = apply_filters( 'script_loader_tag', '<script src="https://site.example/other.js" id="other-js"></script>', 'other', '' );
$result['requests'] = $site['requests'] ?? array();
echo json_encode( $result );
