/** How many digits the second door shows and says. */
export const DOOR_DIGITS = 6;

/** Before the digits that were read or heard: `door:<door>:<digits>` in the field `captcha`. */
export const DOOR_PREFIX = 'door:';
