/*
 * How a local system marks what it makes for itself, so that production can refuse it.
 */

/** The names of the keys that a local system makes for itself begin with this. */
export const localKeyPrefix = 'local-';

/** Stands in the subject of every certificate that a local system makes for itself, its identity provider's too. */
export const localSystemMark = 'Local system - not for production';
