import { withoutColonMarks } from './colon-mark.ts';

/** As printed: writers type straight apostrophes, readers see curly ones. */
export function typeset(text: string): string {
  return withoutColonMarks(text).trim().replaceAll("'", '’');
}
