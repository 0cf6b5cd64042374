// A backup: all tables by COPY, in one snapshot, packed. First a line of JSON with the migrations they
// are of; for each table a line of JSON with its columns, its rows as COPY writes them, and a line `\.`,
// which no row can be; at the end a line that says so.

import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Connected } from './connect.ts';

export const FORMAT = 'make-it-right backup 1';
export const END_OF_TABLE = '\\.';
export const END = '{"end":true}';

const DAY = 86_400_000;
/** Backups that the server made by itself, beyond which the oldest goes. */
const KEPT = 14;

export type TableHead = { readonly table: string; readonly columns: readonly string[] };

/** Packed. */
export function backupStream({ pool }: Pick<Connected, 'pool'>): Readable {
  const packed = createGzip();
  // It destroys both where one fails, and whoever reads sees the fault.
  pipeline(Readable.from(backupOf(pool)), packed, () => {});
  return packed;
}

async function* backupOf(pool: pg.Pool): AsyncGenerator<string | Buffer> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: migrations } = await client.query<{ readonly name: string }>(
      'select name from kysely_migration order by name',
    );
    yield `${JSON.stringify({ format: FORMAT, migrations: migrations.map(({ name }) => name) })}\n`;
    for (const head of await tablesOf(client)) {
      yield `${JSON.stringify(head)}\n`;
      const columns = head.columns.map((name) => `"${name}"`).join(', ');
      yield* client.query(copyTo(`copy "${head.table}" (${columns}) to stdout`));
      yield `${END_OF_TABLE}\n`;
    }
    yield `${END}\n`;
    await client.query('commit');
    isWhole = true;
  } finally {
    // A reader who went away in the middle leaves a connection that nobody can use.
    client.release(!isWhole);
  }
}

/** In the order in which they were made, so that none refers to a later one. */
export async function tablesOf(client: pg.ClientBase): Promise<readonly TableHead[]> {
  const { rows } = await client.query<TableHead>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
       and c.relname not like 'kysely%'
     group by c.oid, c.relname order by c.oid`,
  );
  return rows;
}

/** Gives the path of the new file, which is there only when it is whole. */
export async function writeBackup(
  connected: Connected,
  folder: string,
  now: Date,
): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${now.toISOString().replace(/[:.]/g, '-')}.backup.gz`;
  const path = join(folder, name);
  const part = `${path}.part`;
  try {
    await piped(backupStream(connected), createWriteStream(part, { mode: 0o600, flush: true }));
    renameSync(part, path);
    return path;
  } catch (fault) {
    rmSync(part, { force: true });
    throw fault;
  }
}

/** Where the newest is a day old, or there is none. The oldest go. */
export async function backupDaily(connected: Connected, folder: string, now: Date): Promise<void> {
  const [newest] = backupsIn(folder);
  if (newest && now.getTime() - statSync(newest).mtimeMs < DAY) return;
  await writeBackup(connected, folder, now);
  for (const path of backupsIn(folder).slice(KEPT)) rmSync(path);
}

/** The newest first. */
function backupsIn(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.backup.gz'))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}
