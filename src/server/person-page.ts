// A person's page, as far as each assignment's privacy goes, and the coach's card of one attempt.

import { Hono } from 'hono';
import { sql } from 'kysely';
import { bySkill } from '../core/by-skill.ts';
import { dayIn } from '../core/people/day.ts';
import { evidenceRows, toldAttempts } from '../core/people/first-assessed.ts';
import { tellsLines, tellsResult } from '../core/people/privacy.ts';
import { passesAt } from '../core/people/rows.ts';
import { asFarAsTold } from '../core/people/told-notes.ts';
import { poolCounted } from '../core/record/pool.ts';
import { bandOf } from '../core/score/bands.ts';
import type { Unverified } from '../core/vocabulary.ts';
import { type PersonPage, type ReadAttempt, talkedShape } from '../wire/person-page.ts';
import type { Database } from './db/connect.ts';
import { findEdition } from './editions.ts';
import type { Facts } from './http/actor.ts';
import { refuse } from './http/refusal.ts';
import { attemptIn, bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { attemptOfRow } from './lines.ts';
import { noteRead, ownPerson } from './people.ts';
import { linesOf, RULES } from './read-log.ts';
import { rowsOf } from './team-rows.ts';

/** Milliseconds. */
const A_DAY = 86_400_000;

export function personRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();

  routes.get('/people/:id/attempts', async (context) => {
    const person = await ownPerson(db, context);
    const page = await personPage(db, person, now());
    if (page.attempts.some(({ rule }) => rule !== null))
      await noteRead(db, context, person, RULES, A_DAY);
    return context.json<PersonPage>(page);
  });

  // Whoever reads what somebody said leaves a line that this person sees.
  routes.get('/people/:id/attempts/:attempt', async (context) => {
    const person = await ownPerson(db, context);
    const found = await openAttempt(server, person, attemptIn(context, 'attempt'));
    await noteRead(db, context, person, linesOf(found.attempt.scenario));
    return context.json<ReadAttempt>({ ...found, person: await personOf(db, person) });
  });

  routes.post('/people/:id/talked', async (context) => {
    const person = await ownPerson(db, context);
    const { on } = await bodyAs(context, talkedShape);
    const manager = context.get('actor').who?.id ?? null;
    if (on === null) await db.deleteFrom('talk').where('person', '=', person).execute();
    else
      await db
        .insertInto('talk')
        .values({ person, on_day: on, manager })
        .onConflict((already) => already.doNothing())
        .execute();
    return context.json({});
  });

  return routes;
}

const personOf = (db: Database, id: string) =>
  db.selectFrom('person').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow();

async function personPage(db: Database, person: string, now: Date): Promise<PersonPage> {
  const org = await db.selectFrom('org').select('time_zone').executeTakeFirstOrThrow();
  const [who, rows, talk, more] = await Promise.all([
    personOf(db, person),
    rowsOf(db, [person], dayIn(org.time_zone, now.toISOString())),
    db
      .selectFrom('talk')
      .select('on_day')
      .where('person', '=', person)
      .orderBy('on_day', 'desc')
      .executeTakeFirst(),
    db
      .selectFrom('attempt')
      .select(['id', 'received_at', 'reason', 'guessed', 'rule'])
      .select(sql<boolean>`picks is not null`.as('hasPicks'))
      .where('person', '=', person)
      .execute(),
  ]);
  const beside = new Map(more.map((one) => [one.id, one]));
  const terms = new Map(rows.assignments.map((one) => [one.id, one]));
  const evidence = evidenceRows(toldAttempts(rows)).flatMap((one) => one.evidence ?? []);
  return {
    person: who,
    skills: bySkill((skill) => {
      const { band, decisions, readiness } = poolCounted(evidence.map((one) => one[skill]));
      return { band, decisions, isReady: readiness.standing === 'ready' };
    }),
    talkedOn: talk?.on_day ?? null,
    attempts: rows.attempts
      .toSorted((a, b) => b.begunAt.localeCompare(a.begunAt))
      .flatMap((one) => {
        const { id, assignment, scenario, mode, nth, begunAt, state, numbers, red } = one;
        const asked = terms.get(assignment);
        const kept = beside.get(id);
        if (!asked || !kept) return [];
        const { privacy, passMark } = asked;
        const { bands: guessed, rule } = asFarAsTold(
          { bands: kept.guessed, rule: kept.rule },
          asked,
        );
        const told = tellsResult(privacy) && mode === 'assess' ? numbers : null;
        return [
          {
            ...{ id, assignment, scenario, mode, nth, begunAt, state, privacy },
            receivedAt: kept.received_at?.toISOString() ?? null,
            reason: kept.reason as Unverified | null,
            passed: told && passesAt(passMark, one),
            bands: told && bySkill((skill) => (told[skill] === null ? null : bandOf(told[skill]))),
            hasOpenRedLine: told && red.length > 0,
            ...{ guessed, rule },
            hasLines: tellsLines(privacy) && state === 'verified' && kept.hasPicks,
          },
        ];
      }),
  };
}

/** Refused as if it were not there where its level is not open, or its lines are gone. */
async function openAttempt(server: Server, person: string, id: string) {
  const row = await server.db
    .selectFrom('attempt')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignment')
    .selectAll('attempt')
    .select('assignment.privacy')
    .where('attempt.person', '=', person)
    .where('attempt.id', '=', id)
    .where('attempt.state', '=', 'verified')
    .executeTakeFirst();
  if (!row?.picks || !tellsLines(row.privacy))
    return refuse('not-there', 'There is nothing at this address.');
  const { red } = row.score as { readonly red: ReadAttempt['redLines'] };
  const known = await findEdition(server, row.edition);
  return { attempt: attemptOfRow(row), language: known?.language ?? '', redLines: red };
}
