// Everything that the states and decisions of a story must keep to, whatever its points come to:
// rules 1 to 3 of stories/README.md, as far as the source alone cannot tell.

import type { Header } from '../story/edition.ts';
import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';
import { ENDING_KINDS } from '../vocabulary.ts';
import { boardFaults } from './board-rule.ts';
import type { Exploration } from './exploration.ts';
import { pathsOf } from './paths.ts';
import { redLineFaults, repairFaults } from './repair-rules.ts';
import { choicePlace, fault, headerPlace, knot, type Violation, warning } from './violation.ts';

/** What the source declares. */
export type Declared = {
  readonly header: Pick<Header, 'minutes'>;
  /** Without functions. */
  readonly knots: readonly (DecisionId | EndingId)[];
  readonly choices: readonly ChoiceId[];
};

export function structureFaults(
  exploration: Exploration,
  declared: Declared,
): readonly Violation[] {
  return [
    ...unreached(exploration, declared),
    ...repairFaults(exploration),
    ...redLineFaults(exploration),
    ...boardFaults(exploration),
    ...sizeFaults(exploration, declared),
  ];
}

/** A scenario of at least this many minutes is a long one. */
const LONG_MINUTES = 8;
const LEAST_DECISIONS = { long: 10, short: 6 } as const;
const LEAST_ENDINGS = 4;
const CHOICES_AT_ONCE = { least: 3, most: 4 } as const;
/** Beyond this the story is provable, but not a scenario to ship. */
export const MOST_SHIPPED_STATES = 3000;

/** What the source declares and no path ever reaches. */
function unreached(exploration: Exploration, { knots, choices }: Declared): readonly Violation[] {
  return [
    ...knots
      .filter((id) => !exploration.entered.has(id))
      .map((id) => fault('unreached', `No path reaches the knot “${id}”.`, knot(id))),
    ...choices
      .filter((id) => !(id in exploration.leadsTo))
      .map((id) => fault('unreached', `No path offers the choice “${id}”.`, choicePlace(id))),
  ];
}

function sizeFaults(
  exploration: Exploration,
  { header: { minutes } }: Declared,
): readonly Violation[] {
  const { longest } = pathsOf(exploration);
  const kind = minutes >= LONG_MINUTES ? 'long' : 'short';
  const least = LEAST_DECISIONS[kind];
  const tooShort = `The longest path has ${longest} decisions; a ${kind} scenario needs ${least}.`;
  const many = exploration.states.length;
  const tooMany = `${many} different states: keep a scenario under ${MOST_SHIPPED_STATES}.`;
  return [
    ...(longest < least ? [fault('length', tooShort, headerPlace('minutes'))] : []),
    ...(many > MOST_SHIPPED_STATES ? [warning('too_many_states', tooMany)] : []),
    ...offerFaults(exploration),
    ...endingFaults(exploration),
  ];
}

function offerFaults({ states }: Exploration): readonly Violation[] {
  const { least, most } = CHOICES_AT_ONCE;
  const wrong = states.filter(({ edges }) => edges.length < least || edges.length > most);
  const counts = new Map(wrong.map(({ decision, edges }) => [decision, edges.length]));
  return [...counts].map(([id, count]) =>
    fault(
      'choices_at_once',
      `“${id}” offers ${count === 1 ? 'one choice' : `${count} choices`} at once; it must be three or four.`,
      knot(id),
    ),
  );
}

function endingFaults({ endings }: Exploration): readonly Violation[] {
  const kinds = Object.values(endings).map((one) => one.kind);
  const tooFew = `${kinds.length} endings can be reached; a scenario needs ${LEAST_ENDINGS}.`;
  return [
    ...(kinds.length < LEAST_ENDINGS ? [fault('endings', tooFew)] : []),
    ...ENDING_KINDS.filter((kind) => kind !== 'at_risk' && !kinds.includes(kind)).map((kind) =>
      fault('endings', `No “${kind}” ending can be reached.`),
    ),
  ];
}
