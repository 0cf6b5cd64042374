// What scoring relies on about repair decisions and red lines (src/core/score/README.md).

import { isTapped } from '../play/tapped.ts';
import { faultedSkills, faultRepairedAt, hurtSkills } from '../score/measure.ts';
import type { Choice, ChoiceId, Decision } from '../story/line.ts';
import { alongPaths } from './along-paths.ts';
import type { Exploration } from './exploration.ts';
import { choicePlace, fault, knot, type Violation } from './violation.ts';

export function repairFaults(exploration: Exploration): readonly Violation[] {
  const decisions = Object.values(exploration.decisions);
  const repairs = decisions.flatMap((decision) => {
    const repaired = faultRepairedAt(decision);
    return repaired === null ? [] : [{ decision, repaired }];
  });
  return [
    ...decisions.flatMap(mixed),
    ...repairs.flatMap(({ decision, repaired }) => {
      const twin = repairs.find((one) => one.repaired === repaired);
      return [
        ...(twin && twin.decision !== decision ? [twins(decision, twin.decision, repaired)] : []),
        ...targetFaults(exploration, decision, repaired),
      ];
    }),
    ...reachedWithout(exploration),
  ];
}

function mixed(decision: Decision): readonly Violation[] {
  const some = decision.choices.some((choice) => choice.repairs !== null);
  if (!some || faultRepairedAt(decision) !== null) return [];
  const message = `Either all choices at “${decision.id}” repair the same fault, or none does.`;
  return [fault('repair', message, knot(decision.id))];
}

const twins = (decision: Decision, other: Decision, repaired: ChoiceId) =>
  fault(
    'repair',
    `“${decision.id}” and “${other.id}” both repair “${repaired}”; a fault has one repair decision.`,
    knot(decision.id),
    knot(other.id),
  );

function targetFaults(
  { decisions }: Exploration,
  decision: Decision,
  repaired: ChoiceId,
): readonly Violation[] {
  const wrong = (message: string) => [
    fault('repair', message, knot(decision.id), choicePlace(repaired)),
  ];
  const home = Object.values(decisions).find((one) => choiceAt(one, repaired));
  const choice = home && choiceAt(home, repaired);
  if (!home || !choice)
    return wrong(`“${decision.id}” repairs “${repaired}”, but there is no such choice.`);
  const skills = faultedSkills(home, choice);
  if (skills.length === 0)
    return wrong(
      `“${decision.id}” repairs “${repaired}”, which is no fault: it has no 0 on a skill tapped at “${home.id}”.`,
    );
  return skills
    .filter((skill) => !isTapped(decision, skill))
    .flatMap((skill) =>
      wrong(
        `“${repaired}” is a fault of ${skill}, but its repair “${decision.id}” does not tap ${skill}: it needs a choice with 3 or 4 and one at least 2 lower.`,
      ),
    );
}

const choiceAt = (decision: Decision, id: ChoiceId) =>
  decision.choices.find((one) => one.id === id);

/** Repair decisions that some path reaches without the fault. */
function reachedWithout(exploration: Exploration): readonly Violation[] {
  const taken = alongPaths<ReadonlySet<ChoiceId>>(
    exploration,
    new Set(),
    (before, { choice }) => new Set([...before, choice]),
    (a, b) => new Set([...a].filter((id) => b.has(id))),
  ).states;
  const wrong = new Map<string, ChoiceId>();
  for (const [index, { decision: id }] of exploration.states.entries()) {
    const decision = exploration.decisions[id];
    const repaired = decision ? faultRepairedAt(decision) : null;
    if (repaired !== null && !taken[index]?.has(repaired)) wrong.set(id, repaired);
  }
  return [...wrong].map(([id, repaired]) =>
    fault('repair', `“${id}” can be reached without “${repaired}”, which it repairs.`, knot(id)),
  );
}

export function redLineFaults({ decisions }: Exploration): readonly Violation[] {
  const idle = (decision: Decision, choice: Choice) =>
    choice.red !== null && hurtSkills(decision, choice).length === 0;
  return Object.values(decisions).flatMap((decision) =>
    decision.choices
      .filter((choice) => idle(decision, choice))
      .map(({ id }) =>
        fault(
          'red_line',
          `“${id}” crosses a red line but has no 0 on any skill tapped at “${decision.id}”.`,
          choicePlace(id),
        ),
      ),
  );
}
