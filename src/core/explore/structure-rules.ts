// Everything that the states and decisions of a story must keep to, whatever its points come to:
// rules 1 to 3 of stories/README.md, as far as the source alone cannot tell.

import type { Header } from '../story/edition.ts';
import type { ChoiceId, DecisionId, EndingId } from '../story/line.ts';
import { ENDING_KINDS } from '../vocabulary.ts';
import { boardFaults } from './board-rule.ts';
import type { Exploration } from './exploration.ts';
import { rulesFor } from './form-rules.ts';
import { pathsOf } from './paths.ts';
import { redLineFaults, repairFaults } from './repair-rules.ts';
import { choicePlace, fault, headerPlace, knot, type Violation, warning } from './violation.ts';

/** What the source declares. */
export type Declared = {
  readonly header: Pick<Header, 'form' | 'minutes'>;
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

type Rules = ReturnType<typeof rulesFor>;

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

function sizeFaults(exploration: Exploration, { header }: Declared): readonly Violation[] {
  const { longest } = pathsOf(exploration);
  const rules = rulesFor(header);
  const least = rules.decisions;
  const tooShort = `The longest path has ${longest} decisions; a ${rules.name} needs ${least}.`;
  const many = exploration.states.length;
  const tooMany = `${many} different states: keep a scenario under ${MOST_SHIPPED_STATES}.`;
  return [
    ...(longest < least ? [fault('length', tooShort, headerPlace('minutes'))] : []),
    ...(many > MOST_SHIPPED_STATES ? [warning('too_many_states', tooMany)] : []),
    ...offerFaults(exploration, rules),
    ...endingFaults(exploration, rules),
  ];
}

function offerFaults({ states }: Exploration, { choicesAtOnce }: Rules): readonly Violation[] {
  const { least, most, words } = choicesAtOnce;
  const wrong = states.filter(({ edges }) => edges.length < least || edges.length > most);
  const counts = new Map(wrong.map(({ decision, edges }) => [decision, edges.length]));
  return [...counts].map(([id, count]) =>
    fault(
      'choices_at_once',
      `“${id}” offers ${count === 1 ? 'one choice' : `${count} choices`} at once; it must be ${words}.`,
      knot(id),
    ),
  );
}

function endingFaults({ endings }: Exploration, rules: Rules): readonly Violation[] {
  const kinds = Object.values(endings).map((one) => one.kind);
  const tooFew = `${kinds.length} endings can be reached; a ${rules.name} needs ${rules.endings}.`;
  return [
    ...(kinds.length < rules.endings ? [fault('endings', tooFew)] : []),
    ...ENDING_KINDS.filter((kind) => kind !== 'at_risk' && !kinds.includes(kind)).map((kind) =>
      fault('endings', `No “${kind}” ending can be reached.`),
    ),
  ];
}
