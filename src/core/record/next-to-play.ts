// What to play next: the attempt under way; else a new scenario, the easiest first, with the weakest skill
// of all that was played as the reason; else the scenario in which the weakest skill of the last attempt
// has the lowest band, the one played longest ago first.

import { BANDS, type Band, SKILLS, type Skill } from '../vocabulary.ts';
import type { Ended } from './how-it-ended.ts';

export type Weakest = { readonly skill: Skill; readonly band: Band };

export type ScenarioStanding = {
  readonly id: string;
  readonly level: number;
  /** ISO 8601, of the attempt under way; null without one. */
  readonly underWaySince: string | null;
  /** The last time it was played to an ending; null: never. */
  readonly last: {
    readonly startedAt: string;
    /** Null when nothing is known of it; undefined while it is being worked out. */
    readonly weakest: Weakest | null | undefined;
  } | null;
};

export type Reason =
  | { readonly kind: 'under_way' }
  /** Nothing has been played at all. */
  | { readonly kind: 'first' }
  /** `weakest`: over all that was played; null where nothing is known of it, or nothing is weak. */
  | { readonly kind: 'new'; readonly isOnly: boolean; readonly weakest: Weakest | null }
  /** `isTied`: elsewhere the weakest skill was just as weak, but not as long ago. */
  | { readonly kind: 'weakest'; readonly weakest: Weakest; readonly isTied: boolean }
  | { readonly kind: 'unknown' };

export type Next = { readonly id: string; readonly reason: Reason };

/** Of equals the first. `working_out` while attempts are still being replayed; null without scenarios. */
export function nextToPlay(standings: readonly ScenarioStanding[]): Next | 'working_out' | null {
  return underWay(standings) ?? somethingNew(standings) ?? weakestOf(standings);
}

function underWay(standings: readonly ScenarioStanding[]): Next | null {
  const begun = least(
    standings.filter((one) => one.underWaySince !== null),
    (a, b) => (b.underWaySince ?? '').localeCompare(a.underWaySince ?? ''),
  );
  return begun && { id: begun.id, reason: { kind: 'under_way' } };
}

function somethingNew(standings: readonly ScenarioStanding[]): Next | null {
  const fresh = standings.filter((one) => one.last === null);
  const easiest = least(fresh, (a, b) => a.level - b.level);
  if (!easiest) return null;
  const isFirst = fresh.length === standings.length;
  const weakest = least(
    standings.flatMap(({ last }) => last?.weakest ?? []).filter(({ band }) => band !== 'strong'),
    (a, b) => rankOf(a) - rankOf(b),
  );
  const reason: Reason = isFirst
    ? { kind: 'first' }
    : { kind: 'new', isOnly: fresh.length === 1, weakest };
  return { id: easiest.id, reason };
}

function weakestOf(standings: readonly ScenarioStanding[]): Next | 'working_out' | null {
  const played = standings.flatMap(({ id, last }) => (last ? [{ id, ...last }] : []));
  if (played.some((one) => one.weakest === undefined)) return 'working_out';
  const ranked = played.map((one) => ({ ...one, rank: rankOf(one.weakest ?? null) }));
  const next = least(ranked, (a, b) => a.rank - b.rank || a.startedAt.localeCompare(b.startedAt));
  if (!next) return null;
  const isTied = ranked.filter((one) => one.rank === next.rank).length > 1;
  const reason: Reason = next.weakest
    ? { kind: 'weakest', weakest: next.weakest, isTied }
    : { kind: 'unknown' };
  return { id: next.id, reason };
}

/** A scenario whose last attempt cannot be replayed comes before all bands. */
const rankOf = (weakest: Weakest | null): number => (weakest ? BANDS.indexOf(weakest.band) : -1);

/** The lowest band of one attempt; null where there was too little evidence on every skill. */
export function weakestIn({ ended }: { readonly ended: Pick<Ended, 'bands'> }): Weakest | null {
  const known = SKILLS.flatMap((skill) => {
    const band = ended.bands[skill];
    return band ? [{ skill, band }] : [];
  });
  return least(known, (a, b) => rankOf(a) - rankOf(b));
}

const least = <One>(some: readonly One[], order: (a: One, b: One) => number): One | null =>
  [...some].sort(order)[0] ?? null;
