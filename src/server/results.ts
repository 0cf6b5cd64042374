// What learners send and see: attempts, what they have to do, and who has read what they said.

import { type Context, Hono } from 'hono';
import { dayIn } from '../core/people/day.ts';
import { assignmentProgress } from '../core/people/progress.ts';
import {
  type Acknowledged,
  type SentAttempt,
  sentAttemptShape,
  sentNotesShape,
} from '../wire/attempts.ts';
import type { MyAssignments, ReadLog } from '../wire/my-assignments.ts';
import { managersOf } from './guarded-rows.ts';
import type { Facts, Learner } from './http/actor.ts';
import { allow } from './http/can.ts';
import { refuse } from './http/refusal.ts';
import { attemptIn, bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { keepNotes } from './notes.ts';
import { readOf } from './read-log.ts';
import { beginAttempt, finishAttempt } from './take-in.ts';
import { rowsOf } from './team-rows.ts';

export function resultRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();

  routes.post('/me/attempts/:id/begin', async (context) => {
    const { id } = learnerIn(context);
    return context.json<Acknowledged>(await beginAttempt(server, id, await sentIn(context)));
  });

  routes.put('/me/attempts/:id', async (context) => {
    const { id } = learnerIn(context);
    return context.json<Acknowledged>(await finishAttempt(server, id, await sentIn(context)));
  });

  routes.put('/me/attempts/:id/notes', async (context) => {
    const { id } = learnerIn(context);
    const notes = await bodyAs(context, sentNotesShape);
    const isKept = await keepNotes(server, id, attemptIn(context, 'id'), notes);
    return isKept ? context.json({}) : refuse('not-there', 'There is no such result of yours.');
  });

  routes.get('/me/assignments', async (context) => {
    const { id, name } = learnerIn(context);
    const org = await db.selectFrom('org').selectAll().executeTakeFirstOrThrow();
    const today = dayIn(org.time_zone, now().toISOString());
    const { assignments, attempts, notes } = await rowsOf(db, [id], today);
    const own = assignments.map(({ isClosed, ...assignment }) => {
      const tries = attempts.filter((one) => one.assignment === assignment.id);
      const { unfinished: _, ...progress } = assignmentProgress(
        { ...assignment, isClosed },
        tries,
        today,
      );
      return { isClosed, ...assignment, note: notes.get(assignment.id) ?? '', ...progress };
    });
    const isDone = ({ standing }: (typeof own)[number]) => Number(standing === 'finished');
    const shown = own
      .filter(({ isClosed, standing }) => !isClosed || standing === 'finished')
      .toSorted(
        (a, b) => isDone(a) - isDone(b) || (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST),
      );
    return context.json<MyAssignments>({
      person: { id, name },
      organization: org.name,
      today,
      managers: await managersOf(db, id),
      assignments: shown.map(({ isClosed: _, ...told }) => told),
    });
  });

  routes.get('/me/seen', async (context) => {
    const { id } = learnerIn(context);
    const reads = await db
      .selectFrom('read_log')
      .leftJoin('manager', 'manager.id', 'read_log.manager')
      .select(['manager.name as by', 'what', 'at'])
      .where('person', '=', id)
      .orderBy('at', 'desc')
      .limit(200)
      .execute();
    return context.json<ReadLog>({
      reads: reads.map(({ by, what, at }) => ({
        ...{ at: at.toISOString(), by: by ?? '', ...readOf(what) },
      })),
    });
  });

  return routes;
}

/** Sorts after every day. */
const LAST = '9999';

function learnerIn(context: Context<Facts>): Learner {
  allow(context, 'learn');
  return context.get('actor').who as Learner;
}

/** The attempt of the body, which has to be the one in the address. */
async function sentIn(context: Context<Facts>): Promise<SentAttempt> {
  const id = attemptIn(context, 'id');
  const sent = await bodyAs(context, sentAttemptShape);
  return sent.attempt.id === id
    ? sent
    : refuse('not-as-expected', '“attempt.id” is not the one in the address.');
}
