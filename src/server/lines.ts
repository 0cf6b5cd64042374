// The attempt that a row of the database was made from.

import type { Selectable } from 'kysely';
import type { Attempt } from '../core/play/attempt.ts';
import type { Tables } from './db/tables.ts';

/** Without picks where the lines are no longer kept. */
export function attemptOfRow(row: Selectable<Tables['attempt']>): Attempt {
  const { id, scenario, edition, keying, seed, mode, started_at, picks, firsts } = row;
  return {
    ...{ id, scenario, edition, keying, seed: Number(seed), mode },
    startedAt: started_at.toISOString(),
    picks: (picks ?? []).map((choice, index) => {
      const first = firsts?.[index];
      return first ? { choice, first } : { choice };
    }),
  };
}
