// What is kept of an exploration beside the edition.

import type { WalkTable, WalkTarget } from '../play/walk-table.ts';
import type { Arrival, Exploration } from './exploration.ts';

export function walkTableOf({ openings, states }: Exploration): WalkTable {
  return {
    starts: openings.map(({ to }) => targetOf(to)),
    states: states.map(({ edges }) =>
      Object.fromEntries(edges.map(({ choice, to }) => [choice, targetOf(to)])),
    ),
  };
}

const targetOf = (to: Arrival): WalkTarget => (to.kind === 'state' ? to.state : to.ending);
