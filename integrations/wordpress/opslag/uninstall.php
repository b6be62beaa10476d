<?php
/**
 * Takes away what the plugin has kept.
 *
 * @package Opslag
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the settings of one site, and what was read from feeds. */
function opslag_uninstall_site(): void {
	global $wpdb;
	delete_option( 'opslag_options' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$wpdb->query(
		$wpdb->prepare(
			"DELETE FROM {$wpdb->options} WHERE option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( '_transient_opslag_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_opslag_' ) . '%'
		)
	);
}

if ( ! is_multisite() ) {
	opslag_uninstall_site();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $opslag_site ) {
	switch_to_blog( $opslag_site );
	opslag_uninstall_site();
	restore_current_blog();
}
