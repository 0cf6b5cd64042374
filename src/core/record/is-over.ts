// Whether an attempt has come to an ending, as far as that can be told without replaying it.

import type { Attempt } from '../play/attempt.ts';
import type { Card } from '../story/extracts.ts';

/** A drill is over after its rounds, a scenario with a choice behind which there is nothing but endings. */
export function isOver(
  card: Pick<Card, 'header' | 'finals'> | undefined,
  { picks }: Pick<Attempt, 'picks'>,
): boolean {
  const { rounds } = card?.header ?? {};
  if (rounds !== undefined) return picks.length >= rounds;
  return card?.finals.includes(picks.at(-1)?.choice ?? '') ?? false;
}
