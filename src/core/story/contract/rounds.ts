// The rounds of a drill: each a knot that says what it tempts one to do, begins with its own customer and
// ends every choice at the next round.

import { DEALT } from '../deal.ts';
import { isDrill, NEXT_ROUND, roundsIn, VERDICT } from '../drill.ts';
import type { Header } from '../edition.ts';
import { type Outline, variablesIn } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';

/** What the first line of a round brings. */
const BEGINS_WITH = ['act', 'you', 'place'] as const;

export function checkRounds(outline: Outline, { rounds = 1 }: Header): readonly Finding[] {
  const { tags, knots } = outline;
  const tempting = tags.filter(({ key, on }) => key === 'tempts' && on === 'line');
  if (!isDrill(outline))
    return tempting.map(({ line }) =>
      errorAt(line, '“# tempts:” belongs to a drill: “# form: drill”.'),
    );
  const stock = roundsIn(outline);
  const few = `A run has ${rounds} rounds, and ${stock.length} are written: a second run needs as many others.`;
  return [
    ...(stock.length < 2 * rounds ? [errorAt(1, few)] : []),
    ...(knots.has(VERDICT)
      ? []
      : [errorAt(1, `A drill needs a knot “${VERDICT}”: where a run ends.`)]),
    ...ofTheBuild(outline),
    ...stock.flatMap((knot) => roundFaults(outline, knot)),
    ...outline.choices
      .filter(({ knot }) => !stock.includes(knot))
      .map(({ line, knot }) =>
        errorAt(
          line,
          `“${knot}” has choices and no “# tempts:”: in a drill every decision is a round.`,
        ),
      ),
  ];
}

function ofTheBuild(outline: Outline): readonly Finding[] {
  const names: readonly string[] = [NEXT_ROUND, ...DEALT];
  return [...outline.knots, ...variablesIn(outline)]
    .filter(([name]) => names.includes(name))
    .map(([name, line]) => errorAt(line, `“${name}” is added by the build; take another name.`));
}

function roundFaults(
  { statements, tags, knots, choices }: Outline,
  knot: string,
): readonly Finding[] {
  const at = knots.get(knot) ?? 1;
  const inside = statements.filter((one) => one.knot === knot);
  const first = inside.find(({ kind }) => kind === 'text')?.line;
  const missing = BEGINS_WITH.filter(
    (key) => !tags.some((tag) => tag.line === first && tag.key === key),
  );
  const open = choices
    .filter((choice) => choice.knot === knot)
    .filter(({ line }) => {
      const after = inside.slice(inside.findIndex((one) => one.line === line) + 1);
      const next = after.findIndex(({ kind }) => kind === 'choice');
      const own = next < 0 ? after : after.slice(0, next);
      return !own.some(({ code }) => /->\s*next_round\b/.test(code));
    });
  return [
    ...missing.map((key) =>
      errorAt(first ?? at, `The first line of the round “${knot}” has no “# ${key}:”.`),
    ),
    ...open.map(({ line, id }) => errorAt(line, `“${id}” does not end with “-> ${NEXT_ROUND}”.`)),
  ];
}
