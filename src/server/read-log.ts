// What a line of the read log says was read: everything about a person, or what they said in a scenario.

const LINES = 'lines ';

export const linesOf = (scenario: string): string => LINES + scenario;

/** The scenario; null where everything was read. */
export const readOf = (what: string): string | null =>
  what.startsWith(LINES) ? what.slice(LINES.length) : null;
