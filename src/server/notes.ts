// What a learner noted about an attempt that is here: kept as far as they were told, and no further.

import { sql } from 'kysely';
import { asFarAsTold, type ToldNotes } from '../core/people/told-notes.ts';
import type { Server } from './http/server.ts';

/** False where the attempt is not here, or not finished. */
export async function keepNotes(
  { db }: Server,
  person: string,
  attempt: string,
  notes: ToldNotes,
): Promise<boolean> {
  const found = await db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignment')
    .select(['privacy', 'attempt.mode'])
    .where('person', '=', person)
    .where('attempt.id', '=', attempt)
    .where('state', '!=', 'begun')
    .executeTakeFirst();
  if (!found) return false;
  const { bands, rule } = asFarAsTold(notes, found);
  const guessed = bands && JSON.stringify(bands);
  await db
    .updateTable('attempt')
    .set({
      // One that is changed once the result is known is no guess.
      guessed: sql`coalesce(guessed, ${guessed}::jsonb)`,
      // A rule goes with the lines, and does not come back after them.
      rule: sql`case when picks is not null then ${rule} end`,
    })
    .where('person', '=', person)
    .where('id', '=', attempt)
    .execute();
  return true;
}
