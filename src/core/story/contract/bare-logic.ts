// Logic without its sign is shown to players as words.

import { type Outline, variablesIn } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';

/** `{name words|…}`: without its colon it is no condition. */
const CONDITION =
  /(?<!\\)\{\s*(?:not\s+)?([\p{L}_][\p{L}\p{N}_]*)\s+(?!and\b|or\b|has\b|hasnt\b|mod\b)\p{L}[^:|{}]*\|/u;

export function checkBareLogic(outline: Outline): readonly Finding[] {
  const { text, functions, statements } = outline;
  const variables = variablesIn(outline);
  const branches = statements.filter(
    ({ kind, code, inBraces }) => kind === 'text' && inBraces && /^else\b(?!\s*,)/i.test(code),
  );
  const shown = text.flatMap(({ line, text: words }) => {
    const name = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:[-+]?=(?!=)|\+\+|--)/u.exec(words)?.[1] ?? '';
    const called = /^([\p{L}_][\p{L}\p{N}_]*)\s*\(.*\)$/u.exec(words)?.[1] ?? '';
    const asked = CONDITION.exec(words)?.[1] ?? '';
    if (variables.has(asked))
      return [errorAt(line, `A condition ends with a colon: it is written “{${asked}: … | …}”.`)];
    if (/(?<!\\)\{\s*if\s/i.test(words))
      return [errorAt(line, 'A condition has no “if”: it is written “{condition: … | …}”.')];
    if (/^(?:END|DONE)$/.test(words)) return [errorAt(line, `Write “-> ${words}”.`)];
    return variables.has(name) || functions.has(called)
      ? [
          errorAt(
            line,
            `This line is shown to players as it stands; logic is written “~ ${words}”.`,
          ),
        ]
      : [];
  });
  return [
    ...branches.map(({ line }) => errorAt(line, 'The last branch is written “- else: …”.')),
    ...shown,
  ];
}
