// A manager takes in the file of a learner who had no network: the same attempts, checked like the rest.

import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { notesToTell } from '../core/people/told-notes.ts';
import type { Attempt } from '../core/play/attempt.ts';
import { readSavedFile } from '../core/record/saved-file.ts';
import { type FileTakenIn, resultsFileShape } from '../wire/attempts.ts';
import type { Database } from './db/connect.ts';
import { guardedPerson } from './guarded-rows.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { problemOf, refuse } from './http/refusal.ts';
import { bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { keepNotes } from './notes.ts';
import { finishAttempt } from './take-in.ts';

export function fileRoutes(server: Server): Hono<Facts> {
  const routes = new Hono<Facts>();

  routes.post('/results/file', async (context: Context<Facts>) => {
    allow(context, 'list teams');
    const { person, text } = await bodyAs(context, resultsFileShape);
    allow(context, 'run person', await guardedPerson(server.db, person));
    const read = readSavedFile(text);
    if (!read.ok)
      return refuse('not-as-expected', `The file cannot be read: it is ${read.fault.kind}.`);
    const file = read.value;
    const attempts = file.kind === 'record' ? file.attempts : [file.attempt];
    const fared = { taken: 0, known: 0, unverified: 0, leftOut: 0 };
    for (const attempt of attempts) fared[await takeIn(server, person, attempt)] += 1;
    const noted = file.kind === 'record' ? file.notes : file.notes ? [file.notes] : [];
    for (const one of noted) await keepNotes(server, person, one.attempt, notesToTell(one));
    return context.json<FileTakenIn>(fared);
  });

  return routes;
}

async function takeIn(
  server: Server,
  person: string,
  attempt: Attempt,
): Promise<keyof FileTakenIn> {
  const assignment = await assignmentFor(server.db, person, attempt);
  if (!assignment) return 'leftOut';
  const before = await server.db
    .selectFrom('attempt')
    .select('state')
    .where('person', '=', person)
    .where('id', '=', attempt.id)
    .executeTakeFirst();
  if (before && before.state !== 'begun') return 'known';
  try {
    const { state } = await finishAttempt(server, person, { assignment, attempt });
    return state === 'unverified' ? 'unverified' : 'taken';
  } catch (fault) {
    // One that is not finished, or of another age.
    if (problemOf(fault)) return 'leftOut';
    throw fault;
  }
}

/** The latest that asked for it. */
const assignmentFor = async (
  db: Database,
  person: string,
  { scenario, mode }: Attempt,
): Promise<string | undefined> => {
  const found = await db
    .selectFrom('assigned')
    .innerJoin('assignment', 'assignment.id', 'assigned.assignment')
    .where('assigned.person', '=', person)
    .where('assignment.scenario', '=', scenario)
    .where('assignment.mode', '=', mode)
    .orderBy(sql`assignment.closed_at is null`, 'desc')
    .orderBy('assignment.created_at', 'desc')
    .select('assignment.id')
    .executeTakeFirst();
  return found?.id;
};
