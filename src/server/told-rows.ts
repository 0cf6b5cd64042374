// What the answers about one team stand on: its people, its rows, and the editions to read them with.

import { dayIn } from '../core/people/day.ts';
import type { KeptCount } from '../core/people/moments.ts';
import type { TeamRows } from '../core/people/rows.ts';
import { editionsOfKeyings, type KnownEdition } from './editions.ts';
import type { Server } from './http/server.ts';
import { rowsOf } from './team-rows.ts';

export type ToldRows = {
  readonly team: { readonly id: string; readonly name: string };
  readonly names: ReadonlyMap<string, string>;
  readonly rows: TeamRows;
  readonly editions: readonly KnownEdition[];
  readonly kept: readonly KeptCount[];
};

export async function toldRows(server: Server, id: string): Promise<ToldRows> {
  const { db, now } = server;
  const [team, people, org, kept] = await Promise.all([
    db.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    db
      .selectFrom('team_person')
      .innerJoin('person', 'person.id', 'team_person.person')
      .where('team_person.team', '=', id)
      .where('person.left_at', 'is', null)
      .select(['person.id', 'person.name'])
      .orderBy('person.name')
      .orderBy('person.id')
      .execute(),
    db.selectFrom('org').select('time_zone').executeTakeFirstOrThrow(),
    db
      .selectFrom('kept_count')
      .select(['keying', 'choice', 'people'])
      .where('team', '=', id)
      .execute(),
  ]);
  const today = dayIn(org.time_zone, now().toISOString());
  const rows = await rowsOf(
    db,
    people.map((one) => one.id),
    today,
  );
  const keyings = [...rows.attempts, ...kept].map(({ keying }) => keying);
  return {
    ...{ team, rows, kept, editions: await editionsOfKeyings(server, [...new Set(keyings)]) },
    names: new Map(people.map((one) => [one.id, one.name])),
  };
}
