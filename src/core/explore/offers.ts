// Scoring knows a decision once, but a story may offer it in many states: its offers are merged, and what
// scoring relies on must be the same in all of them.

import { bestPoints, worstPoints } from '../play/tapped.ts';
import type { Choice, Decision } from '../story/line.ts';
import { SKILLS } from '../vocabulary.ts';
import { choicePlace, fault, knot, type Violation } from './violation.ts';

/** All choices that either offers, in the writer's order as far as it is known. */
export function mergeOffers(known: Decision, met: Decision): Decision {
  const choices = [...known.choices];
  for (const [index, choice] of met.choices.entries()) {
    if (choices.some((one) => one.id === choice.id)) continue;
    const before = met.choices[index - 1];
    const at = before ? choices.findIndex((one) => one.id === before.id) : -1;
    choices.splice(at + 1, 0, choice);
  }
  return choices.length === known.choices.length ? known : { ...known, choices };
}

/** What differs between the first meeting of a decision and a later one and must not. */
export function offerFaults(first: Decision, met: Decision, known: Decision): readonly Violation[] {
  const here = knot(first.id);
  const isSame = first.choices.every((choice, index) => choice === met.choices[index]);
  if (isSame && first.stakes === met.stakes && first.choices.length === met.choices.length)
    return [];
  const sides = (['best', 'worst'] as const).flatMap((side) => {
    const points = side === 'best' ? bestPoints : worstPoints;
    return SKILLS.filter((skill) => points(first, skill) !== points(met, skill)).map((skill) =>
      fault(
        'offer_varies',
        `At “${first.id}” the ${side} ${skill} on offer is ${points(first, skill)} on one way there and ${points(met, skill)} on another. It must always be the same; put a choice that has to be earned into a knot of its own.`,
        here,
      ),
    );
  });
  const stakes =
    first.stakes === met.stakes
      ? []
      : [fault('offer_varies', `The stakes of “${first.id}” are not the same on all ways.`, here)];
  return [...sides, ...stakes, ...met.choices.flatMap((one) => choiceFaults(known, one))];
}

function choiceFaults(known: Decision, choice: Choice): readonly Violation[] {
  const same = known.choices.find((one) => one.id === choice.id);
  if (!same || same === choice || sameKey(same) === sameKey(choice)) return [];
  const message = `The points or tags of “${choice.id}” are not the same on all ways.`;
  return [fault('offer_varies', message, choicePlace(choice.id))];
}

const sameKey = ({ points, red, repairs, slip }: Choice) =>
  JSON.stringify([SKILLS.map((skill) => points[skill]), red, repairs, slip]);
