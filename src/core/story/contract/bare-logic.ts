// Logic without its sign is shown to players as words.

import { type Outline, variablesIn } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';

/** `{name words|…}`: without its colon it is no condition. */
const CONDITION =
  /(?<!\\)\{\s*(?:not\s+)?([\p{L}_][\p{L}\p{N}_]*)\s+(?!and\b|or\b|has\b|hasnt\b|mod\b)\p{L}[^:|{}]*\|/u;

export function checkBareLogic(outline: Outline): readonly Finding[] {
  const { text, functions, statements } = outline;
  const variables = variablesIn(outline);
  return [
    ...errorsOn(
      statements,
      ({ kind, code, inBraces }) =>
        kind === 'text' &&
        inBraces &&
        /^else\b(?!\s*,)/i.test(code) &&
        'The last branch is written “- else: …”.',
    ),
    ...errorsOn(text, ({ text: words }) => {
      const name = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:[-+]?=(?!=)|\+\+|--)/u.exec(words)?.[1] ?? '';
      const called = /^([\p{L}_][\p{L}\p{N}_]*)\s*\(.*\)$/u.exec(words)?.[1] ?? '';
      const asked = CONDITION.exec(words)?.[1] ?? '';
      if (variables.has(asked))
        return `A condition ends with a colon: it is written “{${asked}: … | …}”.`;
      if (/(?<!\\)\{\s*if\s/i.test(words))
        return 'A condition has no “if”: it is written “{condition: … | …}”.';
      if (/^(?:END|DONE)$/.test(words)) return `Write “-> ${words}”.`;
      return (
        (variables.has(name) || functions.has(called)) &&
        `This line is shown to players as it stands; logic is written “~ ${words}”.`
      );
    }),
  ];
}
