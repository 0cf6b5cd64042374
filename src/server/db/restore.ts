// Takes a backup into an empty database: first the schema it was made with, then its rows in one
// transaction, then what has been added to the schema since.

import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { isRecord } from '../../core/json.ts';
import { END, END_OF_TABLE, FORMAT, type TableHead, tablesOf } from './backup.ts';
import type { Connected } from './connect.ts';
import { CannotRun } from './embedded/cannot-run.ts';
import { isKnownMigration, migrate } from './migrations.ts';

type Lines = AsyncGenerator<Buffer>;

/** Throws a sentence, and then the database is as empty as it was. */
export async function restore(connected: Connected, file: string): Promise<void> {
  const client = await connected.pool.connect();
  const unpacked = createGunzip();
  // Whoever reads the lines sees the fault of either.
  pipeline(createReadStream(file), unpacked, () => {});
  const lines = linesOf(unpacked);
  try {
    const last = lastMigration(await readHead(lines));
    await refuseFull(client);
    for (const { table } of await tablesOf(client))
      await client.query(`drop table "${table}" cascade`);
    await client.query('drop table if exists kysely_migration, kysely_migration_lock');
    await migrate(connected.db, { upTo: last });
    await client.query('begin');
    await takeIn(client, lines);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    if (fault instanceof CannotRun) throw fault;
    throw new CannotRun(
      `${file} could not be restored: ${fault instanceof Error ? fault.message : fault}`,
    );
  } finally {
    client.release();
    unpacked.destroy();
  }
  await migrate(connected.db);
}

async function readHead(lines: Lines): Promise<unknown> {
  const { value } = await lines.next();
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

function lastMigration(head: unknown): string {
  const { format, migrations } = isRecord(head) ? head : {};
  const names = Array.isArray(migrations) ? migrations.map(String) : [];
  const last = names.at(-1);
  if (format !== FORMAT || last === undefined)
    throw new CannotRun('This file is no backup of Make It Right.');
  if (!names.every(isKnownMigration))
    throw new CannotRun('This backup was made by a newer copy of Make It Right. Restore it there.');
  return last;
}

async function refuseFull(client: pg.ClientBase): Promise<void> {
  const tables = (await tablesOf(client)).map(({ table }) => table);
  if (!tables.includes('manager')) return;
  const { rowCount } = await client.query(
    'select from manager union all select from person limit 1',
  );
  if (rowCount)
    throw new CannotRun(
      'There are people in this database. Restore into an empty one: set DATA_DIR to a new folder.',
    );
}

async function takeIn(client: pg.ClientBase, lines: Lines): Promise<void> {
  for (;;) {
    const line = String((await lines.next()).value ?? '');
    if (line === END) break;
    if (!line) throw new CannotRun('The backup ends in the middle. Nothing was restored.');
    const { table, columns } = JSON.parse(line) as TableHead;
    const names = columns.map((name) => `"${name}"`).join(', ');
    const rows = Readable.from(rowsOf(lines));
    await piped(rows, client.query(copyFrom(`copy "${table}" (${names}) from stdin`)));
  }
  await client.query(
    `select setval(pg_get_serial_sequence('read_log', 'id'), (select coalesce(max(id), 0) + 1 from read_log), false)`,
  );
}

async function* rowsOf(lines: Lines): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new CannotRun('The backup ends in the middle. Nothing was restored.');
    if (value.length === END_OF_TABLE.length && value.toString() === END_OF_TABLE) return;
    yield Buffer.concat([value, NEWLINE]);
  }
}

const NEWLINE = Buffer.from('\n');

/** `readline` would also break lines at characters that may stand in a name. */
async function* linesOf(stream: AsyncIterable<Buffer>): Lines {
  let rest = Buffer.alloc(0);
  for await (const part of stream) {
    let text = Buffer.concat([rest, part]);
    for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE)) {
      yield text.subarray(0, end);
      text = text.subarray(end + 1);
    }
    rest = text;
  }
}
