// What a beat may take at most. A story can be written so that it never ends or piles up text until
// the memory is used up, which nobody can stop from outside in time; all of these are counts, so that
// a story means the same on every machine.

export const MOST_STEPS = 100_000;
/** Calls inside one another. */
export const MOST_CALLS = 1_000;
/** Printed or joined within one beat. */
export const MOST_LETTERS = 200_000;
/** Values and pieces of text that wait to be used. */
export const MOST_ITEMS = 20_000;
