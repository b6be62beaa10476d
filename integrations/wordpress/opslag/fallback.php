<?php
/**
 * What stands inside an element when its author wrote nothing: the event's name, date and link, as
 * the feed tells them, so that the page says something before the script runs, and without it.
 *
 * @package Opslag
 */

defined( 'ABSPATH' ) || exit;

/** The longest a page waits for a feed, in seconds; it waits once an hour. */
const OPSLAG_PATIENCE = 2;

/** The largest feed that is read, in bytes. */
const OPSLAG_LARGEST_FEED = 2097152;

/** The most events that are kept of a feed. */
const OPSLAG_MOST_EVENTS = 200;

/** The longest address that mail is sent to, in bytes. */
const OPSLAG_LONGEST_EMAIL = 254;

/**
 * The inside of an element; empty where the feed can't be had, or says nothing of it. It has no
 * paragraph or list: WordPress may have put a paragraph around, which would end at that one.
 *
 * @param string $tag        The element's name.
 * @param array  $attributes Its attributes.
 */
function opslag_fallback( string $tag, array $attributes ): string {
	if ( empty( $attributes['feed'] ) || 'newsletter-signup' === $tag ) {
		return '';
	}
	$events = opslag_events( $attributes['feed'] );
	$today  = gmdate( 'Y-m-d' );
	$next   = array_values(
		array_filter(
			$events,
			static function ( array $event ) use ( $today ): bool {
				return $event['last'] >= $today;
			}
		)
	);
	if ( 'event-list' === $tag ) {
		if ( ! in_array( $attributes['show'] ?? '', array( '', 'upcoming' ), true ) || array() === $next ) {
			return '';
		}
		return implode( '<br>', array_map( 'opslag_event_html', array_slice( $next, 0, 5 ) ) );
	}
	$name = $attributes['event'] ?? '';
	foreach ( $events as $event ) {
		if ( '' !== $name && in_array( $name, $event['ids'], true ) ) {
			return opslag_event_html( $event );
		}
	}
	return '' === $name && isset( $next[0] ) ? opslag_event_html( $next[0] ) : '';
}

/**
 * One event in a line.
 *
 * @param array $event As `opslag_read_event` gives it.
 */
function opslag_event_html( array $event ): string {
	$name = esc_html( $event['name'] );
	$html = '' === $event['url'] ? $name : sprintf( '<a href="%s">%s</a>', esc_url( $event['url'], array( 'http', 'https' ) ), $name );
	$day  = date_create_immutable( $event['first'], wp_timezone() );
	if ( $day ) {
		$html .= sprintf( ', <time datetime="%s">%s</time>', esc_attr( $event['first'] ), esc_html( wp_date( get_option( 'date_format' ), $day->getTimestamp() ) ) );
	}
	// What an older version has kept knows of no mail.
	$email = $event['email'] ?? '';
	if ( '' === $event['url'] && '' !== $email && $event['last'] >= gmdate( 'Y-m-d' ) ) {
		/* translators: %s: an e-mail address. */
		$words = sprintf( __( 'Sign up by e-mail to %s', 'opslag' ), $email );
		/* translators: %s: the event's name, in the subject of a mail. */
		$mail  = 'mailto:' . $email . '?subject=' . rawurlencode( sprintf( __( 'Sign-up: %s', 'opslag' ), $event['name'] ) );
		$html .= sprintf( ', <a href="%s">%s</a>', esc_url( $mail, array( 'mailto' ) ), esc_html( $words ) );
	}
	return $html;
}

/**
 * The events of a feed in the order of their dates: kept for an hour, and an answer that can't be
 * used for ten minutes, so that a feed that is down doesn't hold up every page.
 *
 * @param string $feed Its address, as the element has it.
 */
function opslag_events( string $feed ): array {
	$address = 0 === strpos( $feed, '/' ) ? WP_Http::make_absolute_url( $feed, home_url( '/' ) ) : $feed;
	$key     = 'opslag_' . md5( $address );
	$kept    = get_transient( $key );
	if ( is_array( $kept ) ) {
		return $kept;
	}
	// An author may name any address: the "safe" one asks none inside our own network.
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => OPSLAG_PATIENCE,
			'redirection'         => 2,
			'limit_response_size' => OPSLAG_LARGEST_FEED,
			'headers'             => array( 'Accept' => 'application/ld+json, application/json' ),
		)
	);
	$events = 200 === wp_remote_retrieve_response_code( $answer ) ? opslag_read_feed( wp_remote_retrieve_body( $answer ), $address ) : array();
	set_transient( $key, $events, array() === $events ? 10 * MINUTE_IN_SECONDS : HOUR_IN_SECONDS );
	return $events;
}

/**
 * The events in a feed's text, in the order of their dates.
 *
 * @param string $text    What came back.
 * @param string $address Where from; addresses in the feed start there.
 */
function opslag_read_feed( string $text, string $address ): array {
	$feed = json_decode( $text, true );
	if ( ! is_array( $feed ) ) {
		return array();
	}
	$entries = isset( $feed[0] ) ? $feed : array();
	foreach ( array( 'events', '@graph', 'itemListElement', 'dataFeedElement' ) as $list ) {
		$entries = isset( $feed[ $list ] ) && is_array( $feed[ $list ] ) ? array_merge( $entries, array_values( $feed[ $list ] ) ) : $entries;
	}
	$events = array();
	foreach ( array() === $entries ? array( $feed ) : $entries as $entry ) {
		$entry = is_array( $entry ) ? opslag_read_event( is_array( $entry['item'] ?? null ) ? $entry['item'] : $entry, $address ) : null;
		if ( null !== $entry && count( $events ) < OPSLAG_MOST_EVENTS ) {
			$events[] = $entry;
		}
	}
	usort(
		$events,
		static function ( array $one, array $other ): int {
			return strcmp( $one['first'], $other['first'] );
		}
	);
	return $events;
}

/**
 * What we tell of an event: its names, title, link, else the mail to sign up by, first and last
 * day; null where it is none. A link is the event's own page, or the one where one signs up.
 *
 * @param array  $entry   As published.
 * @param string $address Of the feed.
 */
function opslag_read_event( array $entry, string $address ): ?array {
	$name = opslag_first_text( $entry['name'] ?? null );
	$days = opslag_days( $entry );
	if ( '' === $name || array() === $days ) {
		return null;
	}
	$identifiers = $entry['identifier'] ?? array();
	$identifiers = is_array( $identifiers ) ? ( isset( $identifiers['value'] ) ? array( $identifiers['value'] ) : $identifiers ) : array( $identifiers );
	$ids         = array_map( 'opslag_first_text', array_values( $identifiers ) );
	foreach ( array( 'id', '@id' ) as $field ) {
		$id    = opslag_first_text( $entry[ $field ] ?? null );
		$parts = preg_split( '#[/\#:]+#', $id, -1, PREG_SPLIT_NO_EMPTY );
		$ids   = array_merge( $ids, array( $id ), array_slice( $parts, -1 ) );
	}
	$off     = (bool) preg_match( '/(Cancelled|Postponed)$/', opslag_first_text( $entry['eventStatus'] ?? null ) );
	$sign_up = ! $off && is_array( $entry['registration'] ?? null ) ? $entry['registration'] : array();
	$page    = opslag_link( $entry['url'] ?? null, $address );
	$email   = preg_replace( '/^mailto:/i', '', opslag_first_text( $sign_up['email'] ?? null ) );
	return array(
		'ids'   => array_values( array_unique( array_filter( $ids, 'strlen' ) ) ),
		'name'  => mb_substr( $name, 0, 200 ),
		'url'   => '' === $page ? opslag_link( $sign_up['url'] ?? null, $address ) : $page,
		'email' => strlen( $email ) <= OPSLAG_LONGEST_EMAIL && is_email( $email ) ? $email : '',
		'first' => min( $days ),
		'last'  => max( $days ),
	);
}

/**
 * The address of a page that a feed names; empty where it names none.
 *
 * @param mixed  $value   As published.
 * @param string $address Of the feed.
 */
function opslag_link( $value, string $address ): string {
	$link = opslag_first_text( $value );
	$link = '' === $link ? '' : WP_Http::make_absolute_url( $link, $address );
	return preg_match( '#^https?://#i', $link ) ? $link : '';
}

/**
 * The days that an event, its dates and its schedules begin and end on, as `2026-09-24`.
 *
 * @param array $entry As published.
 * @param int   $depth How many events it lies in.
 */
function opslag_days( array $entry, int $depth = 0 ): array {
	$days = array();
	foreach ( array( 'startDate', 'endDate' ) as $field ) {
		if ( preg_match( '/^\d{4}-\d{2}-\d{2}/', opslag_first_text( $entry[ $field ] ?? null ), $found ) ) {
			$days[] = $found[0];
		}
	}
	foreach ( $depth < 2 ? array( 'subEvent', 'eventSchedule' ) : array() as $field ) {
		$inner = $entry[ $field ] ?? array();
		foreach ( isset( $inner[0] ) ? $inner : array( $inner ) as $part ) {
			$days = is_array( $part ) ? array_merge( $days, opslag_days( $part, $depth + 1 ) ) : $days;
		}
	}
	return $days;
}

/**
 * A text of a feed, which may be one, several of which the first counts, or an object with a value.
 *
 * @param mixed $value As published.
 */
function opslag_first_text( $value ): string {
	if ( is_array( $value ) ) {
		$value = $value['@value'] ?? $value['@id'] ?? $value[0] ?? '';
	}
	return is_scalar( $value ) ? trim( (string) $value ) : '';
}
