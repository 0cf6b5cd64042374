// What Ink's compiler says, in the writer's words. Its sentences are those of inkjs 2.4
// (`compiler/Parser`); one that is not in the lists gets a general sentence with its line.

import { INK_FAULTS } from './ink-faults.ts';
import { type Outline, variablesIn } from './outline.ts';
import { errorAt, type Finding } from './problem.ts';
import { unknownWord } from './unknown-word.ts';

const LOCATED =
  /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING):\s*(?:'[^']*'\s*)?line (\d+):\s*([\s\S]*)$/;

/** `checkNotes` reports notes. */
export const isInkNote = (message: string): boolean => /^TODO:/.test(message);

/** “ERROR: line 12: Expected …” → the line, and a sentence of ours. */
export function inPlainWords(message: string, read: Outline): Finding {
  if (/stack|too much recursion/i.test(message))
    return errorAt(0, 'Something is nested so deeply that it cannot be compiled.');
  const [, number, said = message] = LOCATED.exec(message) ?? [];
  const line = Number(number ?? 0);
  const place = /at least one line within the (?:knot|stitch)/.test(said)
    ? knotBefore(line, read)
    : line;
  return errorAt(place, ofNames(said, read) ?? ofShape(said) ?? general(place, read));
}

/** The compiler finds a knot empty when it has come to the next one. */
function knotBefore(line: number, { statements }: Outline): number {
  const names = statements.filter(({ kind }) => kind === 'knot' || kind === 'stitch');
  return names.findLast((one) => one.line < line)?.line ?? line;
}

const UNKNOWN: readonly (readonly [RegExp, 'variable' | 'function' | 'knot'])[] = [
  [/Unresolved variable: (.+)$/, 'variable'],
  [/Variable could not be found to assign to: '(.+?)'/, 'variable'],
  [/^variable for \w+ could not be found: '(.+?)'/, 'variable'],
  [/^Function call target not found: '(?:-> )?(.+?)'/, 'function'],
  [/target not found: '(?:-> )?(.+?)'/, 'knot'],
];

/** For a name that does not exist: the nearest one that does. */
function ofNames(said: string, read: Outline): string | null {
  for (const [pattern, what] of UNKNOWN) {
    const name = pattern.exec(said)?.[1];
    if (name !== undefined) return unknownWord(what, name, namesOf(what, read));
  }
  return null;
}

function namesOf(what: 'variable' | 'function' | 'knot', read: Outline): readonly string[] {
  if (what === 'knot') return [...read.knots.keys()];
  if (what === 'function') return [...read.functions.keys()];
  return [...variablesIn(read).keys()];
}

function ofShape(said: string): string | null {
  for (const [pattern, sentence] of INK_FAULTS) {
    const found = pattern.exec(said);
    if (found) return sentence.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? '');
  }
  return null;
}

function general(line: number, { lines }: Outline): string {
  const text = lines[line - 1]?.trim() ?? '';
  return text === ''
    ? 'Ink cannot read this text, and does not say where. Undo what was written last, and try again.'
    : `Ink cannot read this line: “${text.slice(0, 80)}”. A { } | # or -> that is to be read needs a \\ before it.`;
}
