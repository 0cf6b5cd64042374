// The database of the server that is measured, reached beside it as a backup reaches it.

import { openDatabase } from '../../server/db/open.ts';
import { builtEditions, findEdition, type KnownEdition } from '../../server/editions.ts';
import type { KeptResult } from './ledger.ts';

type Rows = Awaited<ReturnType<typeof openDatabase>>;

export async function withRows<Value>(
  data: string,
  work: (rows: Rows) => Promise<Value>,
): Promise<Value> {
  const settings = { url: undefined, folder: data };
  const rows = await openDatabase(settings, { say: console.error, isGuest: true });
  try {
    return await work(rows);
  } finally {
    await rows.close();
  }
}

export const keptResults = ({ db }: Rows): Promise<readonly KeptResult[]> =>
  db.selectFrom('attempt').select(['person', 'id', 'scenario', 'nth', 'state', 'picks']).execute();

/** What is there is copied until everybody has so many: attempts that were sent and checked once. */
export async function fillUp({ pool }: Rows, each: number): Promise<void> {
  await pool.query(
    `with one as (
      select a as body, scenario,
        row_number() over (partition by scenario order by person, id) - 1 as n,
        count(*) over (partition by scenario) as many
      from attempt a where state = 'verified'
    ), kinds as (
      select scenario, row_number() over (order by scenario) - 1 as kind, count(*) over () as kinds
      from (select distinct scenario from attempt) s
    ), somebody as (
      select id as person, row_number() over (order by id) as p from person
    )
    insert into attempt
    select (jsonb_populate_record(one.body, jsonb_build_object(
      'person', person, 'id', substr(md5(person::text || k), 1, 16), 'nth', k / kinds + 1))).*
    from somebody cross join generate_series(0, $1::int - 1) k
    join kinds on kind = k % kinds
    join one on one.scenario = kinds.scenario and n = (p * 7 + k) % many
    on conflict do nothing`,
    [each],
  );
  await pool.query('vacuum analyze attempt');
}

export const countRows = async ({ pool }: Rows): Promise<number> => {
  const { rows } = await pool.query<{ readonly many: number }>(
    'select count(*)::int as many from attempt',
  );
  return rows[0]?.many ?? 0;
};

/** As the server that is measured knows it. */
export const editionKnown = (
  rows: Rows,
  { site, walks }: { readonly site: string; readonly walks: string },
  edition: string,
): Promise<KnownEdition | null> =>
  findEdition({ ...rows, editionFile: builtEditions(site, walks) }, edition);
