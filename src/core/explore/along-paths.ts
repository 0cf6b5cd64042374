// A value for all paths to each state, or from it, in one pass: every edge changes it, and values that meet
// at a state are joined by `meet`. Every edge leads to a later state, so each state is visited once.

import type { EndingId } from '../story/line.ts';
import type { Arrival, Edge, Exploration, State } from './exploration.ts';

export type Along<Value> = {
  /** By state: of all paths that lead there. */
  readonly states: readonly Value[];
  readonly endings: ReadonlyMap<EndingId, Value>;
};

/** From the start to every state and ending. */
export function alongPaths<Value>(
  { openings, states }: Exploration,
  atStart: Value,
  after: (value: Value, edge: Edge, state: State) => Value,
  meet: (a: Value, b: Value) => Value,
): Along<Value> {
  const arrived: Value[] = [];
  const endings = new Map<EndingId, Value>();
  const arrive = (to: Arrival, value: Value) => {
    if (to.kind === 'ending') {
      const known = endings.get(to.ending);
      endings.set(to.ending, known === undefined ? value : meet(known, value));
    } else {
      const known = arrived[to.state];
      arrived[to.state] = known === undefined ? value : meet(known, value);
    }
  };
  for (const { to } of openings) arrive(to, atStart);
  for (const [index, state] of states.entries())
    for (const edge of state.edges) arrive(edge.to, after(arrived[index] as Value, edge, state));
  return { states: arrived, endings };
}

/** From every state to the endings. */
export function aheadOf<Value>(
  { states }: Exploration,
  atEnding: (ending: EndingId) => Value,
  before: (value: Value, edge: Edge, state: State) => Value,
  meet: (a: Value, b: Value) => Value,
): readonly Value[] {
  const ahead: Value[] = [];
  for (const [index, state] of [...states.entries()].reverse()) {
    const ways = state.edges.map((edge) => {
      const { to } = edge;
      const value = to.kind === 'ending' ? atEnding(to.ending) : (ahead[to.state] as Value);
      return before(value, edge, state);
    });
    // Not `reduce(meet)`: that would hand it the index as well.
    ahead[index] = ways.reduce((a, b) => meet(a, b));
  }
  return ahead;
}
