// Under which keys this device remembers: the names in the browser's storage, for the game and for the
// script in the page that comes before it.

export const PREFIX = 'make-it-right/';

export const SETTINGS = `${PREFIX}settings`;

/** Whoever has opened their link on this device. */
export const PERSON = `${PREFIX}person`;

/** When a tablet of a team was touched last, in milliseconds. */
export const TABLET = `${PREFIX}tablet`;
