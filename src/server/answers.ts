// The manager's page about a team, and about a team in one scenario.

import { Hono } from 'hono';
import { sql } from 'kysely';
import { evidenceRows, toldAttempts } from '../core/people/first-assessed.ts';
import { fiveAnswers } from '../core/people/five-answers.ts';
import { type HardMoment, momentOf, playedDecisions } from '../core/people/moments.ts';
import { ENOUGH_PEOPLE } from '../core/people/privacy.ts';
import type { TeamAnswers, TeamMoment } from '../wire/answers.ts';
import type { ScenarioPage } from '../wire/scenario-page.ts';
import type { Database } from './db/connect.ts';
import type { Facts } from './http/actor.ts';
import type { Server } from './http/server.ts';
import { ownTeam } from './teams.ts';
import { type ToldRows, toldRows } from './told-rows.ts';

export function answerRoutes(server: Server): Hono<Facts> {
  const { db } = server;
  const routes = new Hono<Facts>();

  routes.get('/teams/:id/answers', async (context) => {
    const told = await toldRows(server, await ownTeam(db, context));
    const { team, rows, names, editions, kept } = told;
    const talks = await talksWith(db, rows.people);
    const found = fiveAnswers(rows, { editions, kept, talks });
    const places = new Map(rows.people.map((person, at) => [person, at]));
    const placed = <Row extends { readonly person: string }>(row: Row) => ({
      ...row,
      person: places.get(row.person) ?? 0,
    });
    return context.json<TeamAnswers>({
      ...{ team, today: rows.today },
      people: [...names].map(([id, name]) => ({ id, name })),
      done: { ...found.done, cells: found.done.cells.map(placed) },
      weak: { ...found.weak, people: found.weak.people.map(placed) },
      moments: found.moments.map(withWay(editions)),
      practice: found.practice,
      needs: found.needs.map(placed),
      unverified: rows.attempts.filter(({ state }) => state === 'unverified').length,
    });
  });

  routes.get('/teams/:id/scenarios/:scenario', async (context) => {
    const told = await toldRows(server, await ownTeam(db, context));
    return context.json<ScenarioPage>(
      await scenarioPage(db, told, context.req.param('scenario') ?? ''),
    );
  });

  return routes;
}

async function scenarioPage(
  db: Database,
  { rows, editions, kept }: ToldRows,
  scenario: string,
): Promise<ScenarioPage> {
  const own = editions.filter(({ header }) => header.id === scenario);
  const evidence = evidenceRows(toldAttempts(rows)).filter((one) => one.scenario === scenario);
  const people = evidence.length;
  if (people < ENOUGH_PEOPLE) return { scenario, people, moments: [], endings: [] };
  return {
    ...{ scenario, people },
    moments: playedDecisions(evidence, own, kept).map(momentOf).map(withWay(own)),
    endings: await endingsOfThese(
      db,
      evidence,
      new Map(own.flatMap(({ endings }) => Object.entries(endings))),
    ),
  };
}

const withWay =
  (editions: ToldRows['editions']) =>
  (moment: HardMoment): TeamMoment => {
    const played = editions.find(({ keying }) => keying === moment.keying);
    return { ...moment, way: played?.ways.get(moment.decision) ?? [] };
  };

async function endingsOfThese(
  db: Database,
  attempts: readonly { readonly person: string; readonly id: string }[],
  known: ReadonlyMap<string, ToldRows['editions'][number]['endings'][string]>,
): Promise<ScenarioPage['endings']> {
  const counted = await db
    .selectFrom('attempt')
    .select(['ending', sql<number>`count(*)::int`.as('count')])
    .where('person', '=', sql<string>`any(${attempts.map(({ person }) => person)}::uuid[])`)
    .where('id', '=', sql<string>`any(${attempts.map(({ id }) => id)}::text[])`)
    .groupBy('ending')
    .orderBy('count', 'desc')
    .execute();
  return counted.flatMap(({ ending, count }) => {
    const found = known.get(ending ?? '');
    return found ? [{ ending: found.id, kind: found.kind, headline: found.headline, count }] : [];
  });
}

async function talksWith(
  db: Database,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const talks = await db
    .selectFrom('talk')
    .select(['person', sql<string>`max(on_day)`.as('day')])
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .groupBy('person')
    .execute();
  return new Map(talks.map(({ person, day }) => [person, day]));
}
