// Closed doors (src/core/score/README.md): the points that a fault closes by ending the talk early. Computed
// when the story is built; scoring reads the table.

import { bestPoints } from '../play/tapped.ts';
import { isEvidence, isFault } from '../score/measure.ts';
import type { ClosedDoors } from '../story/edition.ts';
import { type DecisionGraph, followersOf, inOrder } from '../story/graph.ts';
import type { Choice, ChoiceId, Decision, DecisionId } from '../story/line.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

export function closedDoors(graph: DecisionGraph): ClosedDoors {
  const table: Record<ChoiceId, Partial<Record<Skill, number>>> = {};
  for (const skill of SKILLS) {
    const toGo = toGoBefore(graph, skill);
    for (const decision of Object.values(graph.decisions))
      for (const choice of decision.choices) {
        const closed = closedBy(graph, decision, choice, skill, toGo);
        if (closed > 0) table[choice.id] = { ...table[choice.id], [skill]: closed };
      }
  }
  return table;
}

type ToGo = ReadonlyMap<DecisionId, number>;

/**
 * `toGo(d)`: the smallest `Σ w·P` over tapped core decisions from `d` (included) to an ending,
 * without a fault on the way.
 */
function toGoBefore(graph: DecisionGraph, skill: Skill): ToGo {
  const toGo = new Map<DecisionId, number>();
  for (const id of inOrder(graph).toReversed()) {
    const decision = graph.decisions[id];
    if (!decision) continue;
    const own = isEvidence(decision, skill) ? decision.stakes * bestPoints(decision, skill) : 0;
    toGo.set(id, own + leastAfter(graph, honest(decision, skill), toGo));
  }
  return toGo;
}

const honest = (decision: Decision, skill: Skill) =>
  decision.choices.filter((choice) => !isFault(decision, choice, skill));

/** With the smallest where a choice can lead to several decisions; 0 at an ending. */
function leastAfter(graph: DecisionGraph, choices: readonly Choice[], toGo: ToGo): number {
  const ahead = choices.flatMap((choice) =>
    followersOf(graph, choice.id).map((next) => toGo.get(next) ?? 0),
  );
  return ahead.length === 0 ? 0 : Math.min(...ahead);
}

function closedBy(
  graph: DecisionGraph,
  decision: Decision,
  choice: Choice,
  skill: Skill,
  toGo: ToGo,
): number {
  if (!isFault(decision, choice, skill)) return 0;
  const without = leastAfter(graph, honest(decision, skill), toGo);
  return Math.max(0, without - leastAfter(graph, [choice], toGo));
}
