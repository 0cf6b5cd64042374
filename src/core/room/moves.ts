// Between the two votes: how many went from which option to which. Phones say it exactly. Hands say
// only how many there were each time, so what follows from them is the least that must have moved.

import type { ChoiceId, Decision } from '../story/line.ts';
import { type Ballots, ballotsIn, splitOf, totalOf, type VoteCount } from './ballots.ts';

/** From null: voted only the second time. To null: only the first time. */
export type Migration = {
  readonly from: ChoiceId | null;
  readonly to: ChoiceId | null;
  readonly count: number;
};

export type VoteShift = {
  readonly first: readonly VoteCount[];
  /** Null where the room has not voted again, or too few have. */
  readonly second: readonly VoteCount[] | null;
  /** Those who moved; null where hands alone do not say from where to where. */
  readonly migrations: readonly Migration[] | null;
  /** How many moved; null where nobody can tell, because some came or left. */
  readonly moved: number | null;
  /** `moved` and `migrations` are the least that must have moved. */
  readonly isLeast: boolean;
};

/** Null where there is nothing to show, or the group is too small. */
export function shiftAt(ballots: Ballots, decision: Decision): VoteShift | null {
  const first = splitOf(ballots, decision, 1);
  if (!first) return null;
  const second = splitOf(ballots, decision, 2);
  const isLeast = hasHands(ballots, decision);
  if (!second) return { first, second, migrations: null, moved: null, isLeast };
  if (!isLeast) {
    const migrations = byVoter(ballots, decision);
    const changed = migrations.filter(({ from, to }) => from !== null && to !== null);
    const moved = changed.reduce((sum, { count }) => sum + count, 0);
    return { first, second, migrations, moved, isLeast };
  }
  if (totalOf(first) !== totalOf(second))
    return { first, second, migrations: null, moved: null, isLeast };
  const gained = second.map(({ count }, at) => Math.max(0, count - (first[at]?.count ?? 0)));
  const moved = gained.reduce((sum, count) => sum + count, 0);
  return { first, second, migrations: leastMigrations(first, second), moved, isLeast };
}

const hasHands = (ballots: Ballots, { id }: Decision): boolean =>
  [1 as const, 2 as const].some((round) =>
    [...ballotsIn(ballots, id, round).hands.values()].some((count) => count > 0),
  );

function byVoter(ballots: Ballots, { id }: Decision): readonly Migration[] {
  const before = ballotsIn(ballots, id, 1).phones;
  const after = ballotsIn(ballots, id, 2).phones;
  const counts = new Map<string, Migration>();
  for (const voter of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(voter)?.choice ?? null;
    const to = after.get(voter)?.choice ?? null;
    if (from === to) continue;
    const key = `${from} ${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Certain only where all who left went to one option, or all who came were from one. */
function leastMigrations(
  first: readonly VoteCount[],
  second: readonly VoteCount[],
): readonly Migration[] | null {
  const changes = first.map(({ choice, count }, at) => ({
    choice,
    by: (second[at]?.count ?? 0) - count,
  }));
  const gained = changes.filter(({ by }) => by > 0);
  const lost = changes.filter(({ by }) => by < 0);
  if (gained.length > 1 && lost.length > 1) return null;
  return lost.flatMap((from) =>
    gained.map((to) => ({
      from: from.choice,
      to: to.choice,
      count: Math.min(-from.by, to.by),
    })),
  );
}
