// `TODO: …` is a note from the writer to the writer: it is told, and stops nothing.

import { type Finding, warningAt } from '../finding.ts';
import type { Outline } from '../outline.ts';
import { isNote } from '../tags.ts';

export function checkNotes({ statements, tags, text }: Outline): readonly Finding[] {
  return [
    ...statements
      .filter(({ kind }) => kind === 'todo')
      .map(({ line, code }) => warningAt(line, noteIn(code))),
    ...tags
      .filter(isNote)
      .map(({ line, written }) => warningAt(line, noteIn(written.replace(/^#\s*/, '')))),
    ...text.flatMap(({ line, text: words }) => {
      const note = /(?<![\p{L}\p{N}_])TODO\s*:.*/u.exec(words)?.[0];
      return note === undefined
        ? []
        : [
            warningAt(
              line,
              `“${note}” stands inside a line and is shown with it; give it a line of its own.`,
            ),
          ];
    }),
  ];
}

/** However it is written after the first word. */
function noteIn(code: string): string {
  const words = code.replace(/^TODO\s*:?\s*/, '');
  return words === '' ? 'TODO, without a word of what.' : `TODO: ${words}`;
}
