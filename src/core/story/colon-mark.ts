// `\:` is a colon that ends no speaker's name. Ink drops the backslash when it compiles, and the name
// is read when the story runs: a mark that nobody types keeps the two apart until then.

/** U+2063, an invisible separator. */
const MARK = '\u2063';

export const markColons = (source: string): string => source.replace(/\\:/g, `${MARK}:`);

export const isMarkedColon = (text: string, colon: number): boolean => text[colon - 1] === MARK;

export const withoutColonMarks = (text: string): string => text.replaceAll(MARK, '');
