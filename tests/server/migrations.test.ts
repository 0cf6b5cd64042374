import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrate } from '../../src/server/db/migrations.ts';
import { inTeam } from './harness.ts';

const team = inTeam();
const FOLDER = 'src/server/db/migrations';

/** Databases out there have run them as they were: a change goes into a new file. */
const RELEASED: Readonly<Record<string, string>> = {};

test('a released migration is as it was', () => {
  for (const [file, sum] of Object.entries(RELEASED)) {
    const text = readFileSync(`${FOLDER}/${file}`);
    expect(createHash('sha256').update(text).digest('hex'), file).toBe(sum);
  }
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(Object.keys(RELEASED)));
});

test('every table and column of the schema is in the types, and nothing else', async () => {
  const types = readFileSync('src/server/db/tables.ts', 'utf8');
  const { rows } = await team.server.pool.query<{
    readonly name: string;
    readonly columns: string[];
  }>(
    `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns
     where table_schema = 'public' and table_name not like 'kysely%' and table_name <> 'rate_limit'
     group by table_name`,
  );
  const inTypes = [...types.matchAll(/^ {2}readonly (\w+): \{([\s\S]*?)\};$/gm)].map(
    ([, name = '', body = '']) => ({
      name,
      columns: [...body.matchAll(/readonly (\w+):/g)].map(([, column = '']) => column),
    }),
  );
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(inTypes.sort(byName)).toEqual(rows.sort(byName));
});

test('data of a newer copy are named and left alone', async () => {
  const { db, pool } = team.server;
  await pool.query(`insert into kysely_migration values ('9999-later', '2030-01-01')`);
  await expect(migrate(db)).rejects.toThrow('written by a newer copy');
  await pool.query(`delete from kysely_migration where name = '9999-later'`);
  await migrate(db);
});

test('a backup comes before a change, and only where there is something to lose', async () => {
  const { db, pool } = team.server;
  let backups = 0;
  const beforeChange = async () => {
    backups += 1;
  };
  await migrate(db, { beforeChange });
  expect(backups).toBe(0);
  await pool.query('drop schema public cascade; create schema public');
  await migrate(db, { beforeChange });
  expect(backups).toBe(0);
});
