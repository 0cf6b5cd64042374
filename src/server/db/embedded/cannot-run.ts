/** An expected failure of the database; its message is a sentence for the person at the terminal. */
export class CannotRun extends Error {}
