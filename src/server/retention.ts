// What becomes of results with time: after the organisation's number of days, what was said goes and
// only counts of it stay; what could not be checked is checked anew once its edition is known.

import { sql } from 'kysely';
import { findEdition } from './editions.ts';
import type { Server } from './http/server.ts';
import { attemptOfRow } from './lines.ts';
import { verdictOn } from './take-in.ts';

const DAY = 86_400_000;

/** At start, and every hour; several processes may do it at once. */
export async function keepInOrder(server: Server): Promise<void> {
  await dropLines(server);
  await checkAgain(server);
}

/** In one statement: whoever drops lines counts them. */
export async function dropLines({ db, now }: Server): Promise<void> {
  const org = await db.selectFrom('org').select('lines_days').executeTakeFirst();
  if (!org) return;
  const before = new Date(now().getTime() - org.lines_days * DAY);
  await sql`
    with old as (
      select person, id, picks from attempt
      where received_at < ${before} and picks is not null for update skip locked
    ), gone as (
      update attempt a set picks = null, firsts = null, rule = null from old
      where a.person = old.person and a.id = old.id
      returning a.person, a.assignment, a.scenario, a.keying, a.mode, a.nth, a.state, old.picks
    )
    insert into kept_count (team, scenario, keying, choice, people)
    select tp.team, gone.scenario, gone.keying, taken.choice, count(*)::int
    from gone
    join assignment on assignment.id = gone.assignment and assignment.privacy <> 'private'
    join team_person tp on tp.person = gone.person
    cross join lateral unnest(gone.picks) as taken(choice)
    where gone.mode = 'assess' and gone.nth = 1 and gone.state = 'verified'
    group by tp.team, gone.scenario, gone.keying, taken.choice
    on conflict (team, keying, choice) do update
    set people = kept_count.people + excluded.people`.execute(db);
}

export async function checkAgain(server: Server): Promise<void> {
  const rows = await server.db
    .selectFrom('attempt')
    .selectAll()
    .where('state', '=', 'unverified')
    .where('reason', '=', 'unknown_edition')
    .where('picks', 'is not', null)
    .execute();
  for (const row of rows) {
    const edition = await findEdition(server, row.edition);
    if (!edition) continue;
    await server.db
      .updateTable('attempt')
      .set(verdictOn(edition, attemptOfRow(row)) ?? { reason: 'impossible' })
      .where('person', '=', row.person)
      .where('id', '=', row.id)
      .where('state', '=', 'unverified')
      .execute();
  }
}
