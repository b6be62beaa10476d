<?php
/**
 * What is said once for the whole site, and the page where it is said: Settings → Opslag.
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

/** The site's settings, each a text; empty where nothing was set. */
function opslag_options(): array {
	$empty = array_fill_keys( array( 'feed', 'script', 'api', 'partner', 'lang', 'theme' ), '' );
	$kept  = get_option( 'opslag_options', array() );
	return array_merge( $empty, array_intersect_key( is_array( $kept ) ? $kept : array(), $empty ) );
}

/** What every element on this site is told, unless its author says otherwise. */
function opslag_defaults(): array {
	$options         = opslag_options();
	$options['lang'] = '' === $options['lang'] ? opslag_language( get_locale() ) : $options['lang'];
	unset( $options['script'] );
	return array_filter( $options, 'opslag_is_given' );
}

/**
 * The language of ours that a locale of WordPress asks for; empty where we speak none of it, and
 * the element goes by the page.
 *
 * @param string $locale Such as `da_DK`.
 */
function opslag_language( string $locale ): string {
	$known = array(
		'da' => 'da',
		'fo' => 'da',
		'kl' => 'da',
		'kal' => 'da',
		'nb' => 'nb',
		'nn' => 'nn',
		'no' => 'nb',
		'sv' => 'sv',
		'en' => 'en',
	);
	return $known[ strtolower( strtok( $locale, '_-' ) ) ] ?? '';
}

/**
 * Where the script is: as set, or where organisers publish it, beside the feed that is set.
 *
 * Never beside a feed that an author names: who may write need not be who may run scripts.
 *
 * @param array $options The site's settings.
 */
function opslag_script_address( array $options ): string {
	if ( '' !== $options['script'] ) {
		return $options['script'];
	}
	$feed = wp_parse_url( $options['feed'] );
	if ( empty( $feed['scheme'] ) || empty( $feed['host'] ) ) {
		return '';
	}
	$port = isset( $feed['port'] ) ? ':' . $feed['port'] : '';
	return $feed['scheme'] . '://' . $feed['host'] . $port . '/opslag/opslag.js';
}

/** Tells WordPress of the settings; who may not manage options can't save them. */
function opslag_register_options(): void {
	register_setting(
		'opslag',
		'opslag_options',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'opslag_clean_options',
			'default'           => array(),
		)
	);
	add_settings_section( 'opslag', '', '__return_false', 'opslag' );
	foreach ( opslag_fields() as $name => $field ) {
		$id = "opslag-$name";
		add_settings_field( $id, $field['label'], 'opslag_field', 'opslag', 'opslag', array( 'name' => $name, 'label_for' => $id ) + $field );
	}
}
add_action( 'admin_init', 'opslag_register_options' );

/** The fields of the page, with their words. */
function opslag_fields(): array {
	return array(
		'feed'    => array(
			'label'       => __( 'Feed', 'opslag' ),
			'help'        => __( 'The address of the organiser’s events. Ask the organiser for it.', 'opslag' ),
			'placeholder' => 'https://events.example.org/feed.json',
		),
		'script'  => array(
			'label'       => __( 'Script', 'opslag' ),
			'help'        => __( 'Leave this empty if the organiser publishes opslag.js in the folder /opslag/ of the feed’s address.', 'opslag' ),
			'placeholder' => 'https://events.example.org/opslag/opslag.js',
		),
		'api'     => array(
			'label'       => __( 'Sign-up server', 'opslag' ),
			'help'        => __( 'Usually empty: the feed names it.', 'opslag' ),
			'placeholder' => '',
		),
		'partner' => array(
			'label'       => __( 'Your name', 'opslag' ),
			'help'        => __( 'Your organisation’s short name, so that the organiser sees which sign-ups come through your site.', 'opslag' ),
			'placeholder' => 'kulturhuset',
		),
		'lang'    => array(
			'label'   => __( 'Language', 'opslag' ),
			'help'    => '',
			'choices' => array(
				''   => __( 'As the site', 'opslag' ),
				'da' => 'Dansk',
				'nb' => 'Norsk bokmål',
				'nn' => 'Norsk nynorsk',
				'sv' => 'Svenska',
				'en' => 'English',
			),
		),
		'theme'   => array(
			'label'   => __( 'Colours', 'opslag' ),
			'help'    => '',
			'choices' => array(
				''      => __( 'As the page', 'opslag' ),
				'light' => __( 'Light', 'opslag' ),
				'dark'  => __( 'Dark', 'opslag' ),
			),
		),
	);
}

/**
 * One field of the page.
 *
 * @param array $field Its name, words and choices.
 */
function opslag_field( array $field ): void {
	$name  = $field['name'];
	$value = opslag_options()[ $name ];
	$said  = sprintf( 'id="opslag-%1$s" name="opslag_options[%1$s]"', esc_attr( $name ) );
	$said .= $field['help'] ? sprintf( ' aria-describedby="opslag-%s-help"', esc_attr( $name ) ) : '';
	// phpcs:disable WordPress.Security.EscapeOutput -- $said is made above, of names of this file.
	if ( isset( $field['choices'] ) ) {
		echo "<select $said>";
		foreach ( $field['choices'] as $choice => $words ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( $words ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="%s" %s class="regular-text" value="%s" placeholder="%s">', 'partner' === $name ? 'text' : 'url', $said, esc_attr( $value ), esc_attr( $field['placeholder'] ) );
	}
	// phpcs:enable
	if ( $field['help'] ) {
		printf( '<p class="description" id="opslag-%s-help">%s</p>', esc_attr( $name ), esc_html( $field['help'] ) );
	}
}

/**
 * The settings as they may be kept; what can't be is left as it was, and the page says so.
 *
 * @param mixed $given What was sent.
 */
function opslag_clean_options( $given ): array {
	$kept   = opslag_options();
	$given  = is_array( $given ) ? array_filter( $given, 'is_scalar' ) : array();
	$fields = opslag_fields();
	foreach ( array_intersect_key( $given, $kept ) as $name => $value ) {
		$text = trim( (string) $value );
		if ( isset( $fields[ $name ]['choices'] ) ) {
			$kept[ $name ] = isset( $fields[ $name ]['choices'][ $text ] ) ? $text : $kept[ $name ];
		} elseif ( 'partner' === $name ) {
			$kept[ $name ] = sanitize_text_field( $text );
		} elseif ( '' === $text || preg_match( '#^https?://[^/]#i', $text ) ) {
			$kept[ $name ] = esc_url_raw( $text, array( 'http', 'https' ) );
		} else {
			/* translators: 1: a field of the page, 2: what was written. */
			$words = sprintf( __( '%1$s was left as it was: “%2$s” does not begin with https://.', 'opslag' ), $fields[ $name ]['label'], $text );
			add_settings_error( 'opslag_options', "opslag-$name", esc_html( $words ) );
		}
	}
	return $kept;
}

/** Puts the page into the menu. */
function opslag_menu(): void {
	add_options_page( 'Opslag', 'Opslag', 'manage_options', 'opslag', 'opslag_options_page' );
}
add_action( 'admin_menu', 'opslag_menu' );

/** Shows the page. */
function opslag_options_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Opslag</h1><p>';
	esc_html_e( 'Show an event with the block “Opslag”, or write this on a line of its own:', 'opslag' );
	echo '</p><p><code>[opslag element="event-card" /]</code></p><p>';
	/* translators: %s: a list of names. */
	echo esc_html( sprintf( __( 'Instead of event-card you can write: %s.', 'opslag' ), implode( ', ', array_diff( array_keys( opslag_elements() ), array( 'event-card' ) ) ) ) );
	echo '</p><form action="options.php" method="post">';
	settings_fields( 'opslag' );
	do_settings_sections( 'opslag' );
	submit_button();
	echo '</form></div>';
}

/**
 * Adds the way to the settings to the list of plugins.
 *
 * @param string[] $links The links that are there.
 */
function opslag_action_links( array $links ): array {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=opslag' ) ), esc_html__( 'Settings', 'opslag' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/opslag.php' ), 'opslag_action_links' );
