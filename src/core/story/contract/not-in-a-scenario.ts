// What Ink can do and a scenario may not: its paths could not be proved, or an attempt not be replayed.

import type { Outline } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';

const HAS_NO_PLACE: readonly (readonly [RegExp, string])[] = [
  [/^<-/, 'A thread “<-”'],
  [/->->|->\s*[\p{L}\p{N}_.]+\s*->/u, 'A tunnel'],
  [/(?<!\\)\{\s*[~&$]|(?<!\\)\{\s*(?:shuffle|stopping|cycle|once)\b/, 'A shuffle or a sequence'],
  [/\bRANDOM\s*\(|\bSEED_RANDOM\s*\(/, 'RANDOM'],
  [/\bTURNS(?:_SINCE)?\s*\(/, 'A turn count'],
  [/^LIST\b/, 'LIST'],
  [/^EXTERNAL\b/, 'EXTERNAL'],
];

export function checkNotInAScenario({ statements }: Outline): readonly Finding[] {
  const read = statements.filter(({ kind }) => kind !== 'todo');
  return [
    ...HAS_NO_PLACE.flatMap(([pattern, what]) =>
      errorsOn(read, ({ code }) => pattern.test(code) && `${what} has no place in a scenario.`),
    ),
    ...errorsOn(statements, ({ kind, code }) => kind === 'include' && includes(code)),
    ...errorsOn(
      statements,
      ({ code }) =>
        /(?<!\\)\{\s*!/.test(code) &&
        '“{!” shows a text only once in Ink. For the opposite of a condition, write “{not”.',
    ),
  ];
}

const includes = (code: string): string =>
  /^INCLUDE\s/.test(code)
    ? 'A scenario is one file per story: copy what INCLUDE names to this place.'
    : 'Ink takes a line that begins with INCLUDE for another file; begin it with another word.';
