// Somebody new who runs something here.

import type { Insertable } from 'kysely';
import type { Database } from './db/connect.ts';
import type { Tables } from './db/tables.ts';
import { refuse } from './http/refusal.ts';

export async function addManager(
  all: Database,
  values: Insertable<Tables['manager']>,
): Promise<string> {
  const added = await all
    .insertInto('manager')
    .values(values)
    .onConflict((taken) => taken.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? refuse('name-taken', 'Somebody here already has this name. Choose another.');
}
