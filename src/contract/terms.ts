/**
 * How many days the link that confirms a subscription can be followed; after them, what was
 * written is forgotten.
 */
export const CONFIRMATION_DAYS = 7;
