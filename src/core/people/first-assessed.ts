// The attempts that are evidence: the first assessed one of a person at a scenario, by the server's own
// numbers, finished, verified, and not private. No later attempt takes the place of one that is not.

import { tellsResult } from './privacy.ts';
import type { AttemptRow, TeamRows } from './rows.ts';

/** Verified attempts in assess mode of which the manager may know the result. */
export function toldAttempts({ assignments, attempts }: TeamRows): readonly AttemptRow[] {
  const told = new Set(
    assignments.filter(({ privacy }) => tellsResult(privacy)).map(({ id }) => id),
  );
  return attempts.filter(
    ({ assignment, mode, state }) =>
      state === 'verified' && mode === 'assess' && told.has(assignment),
  );
}

/** Of the attempts that are told. Oldest first; of two that were begun at the same instant, by their ids. */
export const evidenceRows = (told: readonly AttemptRow[]): readonly AttemptRow[] =>
  told
    .filter(({ nth }) => nth === 1)
    .toSorted((a, b) => inOrder(a.begunAt, b.begunAt) || inOrder(a.id, b.id));

/** By code units, which is the order of instants in ISO 8601. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
