// Editions and their walk tables: as the build wrote them, and every one that has attempts as the
// database keeps it, for ever. The server compiles no story.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { parseAs, type Shape } from '../core/json.ts';
import { shortestWays } from '../core/play/shortest-ways.ts';
import { walkTableShape } from '../core/play/walk-table.ts';
import type { WalkedEdition } from '../core/record/verify-by-walk.ts';
import type { Edition } from '../core/story/edition.ts';
import { editionShape } from '../core/story/edition-shape.ts';
import { type Engine, openEngine } from '../core/story/story.ts';
import type { Database } from './db/connect.ts';
import type { Server } from './http/server.ts';

/** Of the build in `site`, whose tables lie in `walks`. A file is read when its edition is asked for. */
export function builtEditions(site: string, walks: string): Server['editionFile'] {
  const folder = join(walks, 'editions');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // `‹scenario›.‹language›.‹edition›.json`
  const byEdition = new Map(names.map((name) => [name.split('.').at(-2), name]));
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  return (edition) => {
    const name = byEdition.get(encodeURIComponent(edition));
    if (name === undefined) return null;
    return { edition: read(join(site, 'editions', name)), walk: read(join(folder, name)) };
  };
}

export type KnownEdition = WalkedEdition &
  Pick<Edition, 'edition' | 'language' | 'endings'> & {
    /** By decision, the fewest picks to it. */
    readonly ways: ReturnType<typeof shortestWays>;
  };

const known = new WeakMap<Server['pool'], Map<string, KnownEdition>>();

/** Where editions are looked for. */
type Shelves = Pick<Server, 'db' | 'pool' | 'editionFile'>;

/** One that the build wrote is kept from its first use on. Null where nobody knows it. */
export async function findEdition(server: Shelves, edition: string): Promise<KnownEdition | null> {
  const remembered = known.get(server.pool) ?? new Map<string, KnownEdition>();
  known.set(server.pool, remembered);
  const found =
    remembered.get(edition) ??
    (await keptEdition(server.db, edition)) ??
    (await keepBuilt(server, edition));
  if (found) remembered.set(edition, found);
  return found;
}

/** To play on the server, as a room is. Null where nobody knows the edition. */
export async function findEngine(server: Server, edition: string): Promise<Engine | null> {
  if (!(await findEdition(server, edition))) return null;
  const { body } = await server.db
    .selectFrom('edition')
    .select('body')
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow();
  return openEngine(whole('The edition', editionShape, body));
}

async function keptEdition(db: Database, edition: string): Promise<KnownEdition | null> {
  const row = await db
    .selectFrom('edition')
    .select(['body', 'walk'])
    .where('edition', '=', edition)
    .executeTakeFirst();
  return row ? knownFrom(row.body, row.walk) : null;
}

async function keepBuilt(
  { db, editionFile }: Shelves,
  edition: string,
): Promise<KnownEdition | null> {
  const file = editionFile(edition);
  if (!file) return null;
  const found = knownFrom(file.edition, file.walk);
  const { header, keying, language } = found;
  await db
    .insertInto('edition')
    .values({
      ...{ edition, scenario: header.id, keying, language },
      ...{ body: JSON.stringify(file.edition), walk: JSON.stringify(file.walk) },
    })
    .onConflict((already) => already.doNothing())
    .execute();
  return found;
}

function knownFrom(edition: unknown, walk: unknown): KnownEdition {
  const { ink: _, ...rest } = whole('The edition', editionShape, edition);
  const table = whole('The walk table', walkTableShape, walk);
  return { ...rest, walk: table, ways: shortestWays(table, rest.key.decisions) };
}

/** What the build or this server has written: anything else is a fault of ours. */
function whole<Value>(what: string, shape: Shape<Value>, data: unknown): Value {
  const read = parseAs(what, shape, data);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** An edition of each of these keyings, the latest first seen. */
export async function editionsOfKeyings(
  server: Server,
  keyings: readonly string[],
): Promise<readonly KnownEdition[]> {
  const rows = await server.db
    .selectFrom('edition')
    .distinctOn('keying')
    .select('edition')
    .where('keying', '=', sql<string>`any(${keyings}::text[])`)
    .orderBy('keying')
    .orderBy('first_seen', 'desc')
    .execute();
  const found = await Promise.all(rows.map(({ edition }) => findEdition(server, edition)));
  return found.flatMap((one) => one ?? []);
}
