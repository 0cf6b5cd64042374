// Results as tables for other programs: one row an attempt, and one a choice. What the privacy of an
// assignment hides is empty, and what was chosen is only told at the open level.

import { Hono } from 'hono';
import { sql } from 'kysely';
import { type CsvCell, makeCsv } from '../core/csv.ts';
import { tellsLines, tellsResult } from '../core/people/privacy.ts';
import { passesAt } from '../core/people/rows.ts';
import { bandOf } from '../core/score/bands.ts';
import { SKILLS } from '../core/vocabulary.ts';
import { findEdition } from './editions.ts';
import type { Facts } from './http/actor.ts';
import type { Server } from './http/server.ts';
import { linesOf } from './read-log.ts';
import { ownTeam } from './teams.ts';
import { type ToldRows, toldRows } from './told-rows.ts';

export function csvRoutes(server: Server): Hono<Facts> {
  const routes = new Hono<Facts>();
  const tables = { 'results.csv': attemptTable, 'choices.csv': choiceTable };
  for (const [name, table] of Object.entries(tables))
    routes.get(`/teams/:id/${name}`, async (context) => {
      const told = await toldRows(server, await ownTeam(server.db, context));
      const reader = context.get('actor').who?.id ?? null;
      context.header('Content-Type', 'text/csv; charset=utf-8');
      context.header('Content-Disposition', `attachment; filename="${name}"`);
      return context.body(makeCsv(await table(server, told, reader)));
    });
  return routes;
}

async function attemptTable({ db }: Server, { rows, names }: ToldRows) {
  const terms = new Map(rows.assignments.map((one) => [one.id, one]));
  const beside = await db
    .selectFrom('attempt')
    .select(['person', 'id', 'received_at', 'reason'])
    .where('person', '=', sql<string>`any(${rows.people}::uuid[])`)
    .execute();
  const known = new Map(beside.map((one) => [`${one.person} ${one.id}`, one]));
  const body = rows.attempts.flatMap((one): readonly (readonly CsvCell[])[] => {
    const asked = terms.get(one.assignment);
    const more = known.get(`${one.person} ${one.id}`);
    if (!asked || !more) return [];
    const numbers = tellsResult(asked.privacy) && one.mode === 'assess' ? one.numbers : null;
    const shown = SKILLS.map((skill) => numbers?.[skill] ?? null);
    return [
      [
        ...[names.get(one.person) ?? '', one.scenario, one.mode, one.nth, asked.dueOn],
        ...[one.begunAt, more.received_at?.toISOString() ?? null, one.state, more.reason],
        ...[asked.privacy, numbers && (passesAt(asked.passMark, one) ? 'yes' : 'no')],
        ...shown.map((number) => (number === null ? null : bandOf(number))),
        ...(tellsLines(asked.privacy) ? shown : SKILLS.map(() => null)),
      ],
    ];
  });
  const bands = SKILLS.map((skill) => `${skill} band`);
  const head = ['person', 'scenario', 'mode', 'attempt', 'due', 'begun', 'finished', 'state'];
  return [[...head, 'reason', 'privacy', 'passed', ...bands, ...SKILLS], ...body];
}

/** `reader`: who asks for it. Everybody whose lines are in it can see that. */
async function choiceTable(server: Server, { rows, names }: ToldRows, reader: string | null) {
  const open = rows.assignments.filter(({ privacy }) => tellsLines(privacy));
  const attempts = await server.db
    .selectFrom('attempt')
    .select(['person', 'scenario', 'edition', 'nth', 'picks'])
    .where('person', '=', sql<string>`any(${rows.people}::uuid[])`)
    .where('assignment', '=', sql<string>`any(${open.map(({ id }) => id)}::uuid[])`)
    .where('state', '=', 'verified')
    .where('mode', '=', 'assess')
    .orderBy('begun_at')
    .execute();
  const read = new Map(attempts.map((one) => [`${one.person} ${one.scenario}`, one]));
  await sql`insert into read_log (manager, person, what)
    select ${reader}::uuid, person, what from unnest(
      ${[...read.values()].map(({ person }) => person)}::uuid[],
      ${[...read.values()].map(({ scenario }) => linesOf(scenario))}::text[]) as read(person, what)`.execute(
    server.db,
  );
  const body: CsvCell[][] = [];
  for (const { person, scenario, edition, nth, picks } of attempts) {
    const known = await findEdition(server, edition);
    const decisions = Object.values(known?.key.decisions ?? {});
    for (const [index, choice] of (picks ?? []).entries()) {
      const decision = decisions.find(({ choices }) => choices.some(({ id }) => id === choice));
      const made = decision?.choices.find(({ id }) => id === choice);
      body.push([
        ...[names.get(person) ?? '', scenario, nth, index + 1],
        ...[decision?.title ?? decision?.id ?? '', choice, made?.text ?? ''],
        ...SKILLS.map((skill) => made?.points[skill] ?? null),
        made?.slip ?? null,
      ]);
    }
  }
  const head = ['person', 'scenario', 'attempt', 'number', 'decision', 'choice', 'line'];
  return [[...head, ...SKILLS, 'slip'], ...body];
}
