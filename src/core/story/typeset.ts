/** As printed: writers type straight apostrophes, readers see curly ones. */
export function typeset(text: string): string {
  return text.trim().replaceAll("'", '’');
}
