// Which run of a drill comes next: first the one that shares no round with the last, then one of those that
// were played least.

import type { Attempt } from '../play/attempt.ts';
import { dealOf, partnerOf } from '../story/deal.ts';

/** The seed of a new attempt, so that it has that deal; `seed` is drawn by chance. */
export function seedOfNext(
  attempts: readonly Pick<Attempt, 'scenario' | 'seed'>[],
  scenario: string,
  deals: number,
  seed: number,
): number {
  const played = attempts
    .filter((one) => one.scenario === scenario)
    .map((one) => dealOf(one.seed, deals));
  const last = played.at(-1);
  if (last === undefined) return seed;
  const times = (deal: number) => played.filter((one) => one === deal).length;
  const partner = partnerOf(last, deals);
  const all = Array.from({ length: deals }, (_, at) => dealOf(seed + at, deals));
  const least = Math.min(...all.map(times));
  const next = times(partner) === least ? partner : (all.find((one) => times(one) === least) ?? 0);
  return seed - dealOf(seed, deals) + next;
}
