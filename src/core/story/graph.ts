// The graph of decisions: which can follow which, all states of a decision taken together.

import type { ChoiceId, Decision, DecisionId, EndingId } from './line.ts';

export type LeadsTo = Readonly<Record<ChoiceId, readonly (DecisionId | EndingId)[]>>;

export type DecisionGraph = {
  readonly decisions: Readonly<Record<DecisionId, Decision>>;
  readonly leadsTo: LeadsTo;
};

type Followers = ReadonlyMap<DecisionId, ReadonlySet<DecisionId | EndingId>>;

/** The way from one decision to another, both included; null when there is none. */
export function wayBetween(
  followers: Followers,
  from: DecisionId,
  to: DecisionId,
): readonly DecisionId[] | null {
  const cameFrom = new Map<DecisionId, DecisionId | null>([[from, null]]);
  // A Map keeps the order of insertion and may grow while it is walked: breadth first.
  for (const [at] of cameFrom) {
    if (at === to) return trace(cameFrom, to);
    for (const next of followers.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  return null;
}

function trace(
  cameFrom: ReadonlyMap<DecisionId, DecisionId | null>,
  end: DecisionId,
): readonly DecisionId[] {
  const before = cameFrom.get(end) ?? null;
  return before === null ? [end] : [...trace(cameFrom, before), end];
}

export function followersOf(graph: DecisionGraph, choice: ChoiceId): readonly string[] {
  return graph.leadsTo[choice] ?? [];
}

/** Decisions so that each stands before all that can follow it. */
export function inOrder(graph: DecisionGraph): readonly DecisionId[] {
  const done = new Set<DecisionId>();
  const backwards: DecisionId[] = [];
  const visit = (id: DecisionId) => {
    const decision = graph.decisions[id];
    if (!decision || done.has(id)) return;
    done.add(id);
    for (const choice of decision.choices) followersOf(graph, choice.id).forEach(visit);
    backwards.push(id);
  };
  Object.keys(graph.decisions).forEach(visit);
  return backwards.reverse();
}
