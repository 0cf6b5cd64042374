// A writer's text as it is printed.

/** Writers type straight apostrophes, readers see curly ones. */
export function typeset(text: string): string {
  return withoutColonMarks(text).trim().replaceAll("'", '’');
}

/** Cut to this many letters, for a sentence that quotes it. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;

/**
 * U+2063, an invisible separator. `\:` is a colon that ends no speaker's name. Ink drops the backslash
 * when it compiles, but the name is read at run time: until then this mark stands before the colon.
 */
const COLON_MARK = '\u2063';

export const markColons = (source: string): string => source.replace(/\\:/g, `${COLON_MARK}:`);

export const isMarkedColon = (text: string, colon: number): boolean =>
  text[colon - 1] === COLON_MARK;

export const withoutColonMarks = (text: string): string => text.replaceAll(COLON_MARK, '');
