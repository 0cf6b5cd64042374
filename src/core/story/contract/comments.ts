// Comments that were not meant (two slashes in an address, a comment without an end), and the writer's
// notes `TODO: …`, which are told as warnings.

import { numberedLines, type Outline } from '../outline.ts';
import { errorsOn, type Finding, warningAt } from '../problem.ts';
import { isNote } from '../tags.ts';
import { shortened } from '../typeset.ts';
import type { Comment } from '../uncomment.ts';

export function checkComments(outline: Outline): readonly Finding[] {
  const lines = numberedLines(outline);
  return [
    ...errorsOn(
      outline.comments,
      ({ isClosed }) =>
        !isClosed &&
        'The comment that begins here with /* is never closed: everything after it would be gone. Close it with */.',
    ),
    ...outline.comments
      .filter(cutsWords)
      .map(({ line, kind, text }) =>
        warningAt(
          line,
          kind === 'block'
            ? 'A /* here begins a comment. One that is to be read is written “/\\*”.'
            : `“//” cuts the line here: “${shortened(text, 40)}” is a comment. Where it is to be read, write “/\\/”.`,
        ),
      ),
    ...errorsOn(
      lines,
      ({ code }) =>
        code.includes('<!--') && '“<!--” begins no comment; a comment is “// …” or “/* … */”.',
    ),
    ...errorsOn(
      lines,
      ({ code }) =>
        code.includes('*/') &&
        !code.includes('\\*/') &&
        'This */ closes no comment; take it away, or write “\\*/”.',
    ),
  ];
}

const cutsWords = ({ isClosed, before }: Comment): boolean => isClosed && /\S$/.test(before);

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

/** With or without a colon behind the first word. */
function noteIn(code: string): string {
  const words = code.replace(/^TODO\s*:?\s*/, '');
  return words === '' ? 'TODO, without a word of what.' : `TODO: ${words}`;
}
