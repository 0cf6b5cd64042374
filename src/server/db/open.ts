// Opens the database: one of one's own by its address, else the embedded one. Brings it up to date.

import { type Connected, connect } from './connect.ts';
import { CannotRun } from './embedded/cannot-run.ts';
import { launch } from './embedded/launch.ts';
import { migrate } from './migrations.ts';

export type OpenDatabase = Connected & { readonly close: () => Promise<void> };

const OLDEST = 15;

/** `url`: of a PostgreSQL of one's own; without it the embedded one has its data in `folder`. Throws `CannotRun`. */
export async function openDatabase(
  { url, folder }: { readonly url: string | undefined; readonly folder: string },
  say: (sentence: string) => void,
): Promise<OpenDatabase> {
  const embedded = url ? null : await launch(folder, say);
  const connected = connect(embedded?.config ?? { connectionString: url });
  const close = async () => {
    await connected.db.destroy();
    await embedded?.stop();
  };
  try {
    if (!embedded) await refuseOlder(connected);
    await migrate(connected.db);
  } catch (fault) {
    await close();
    throw fault;
  }
  return { ...connected, close };
}

async function refuseOlder({ pool }: Connected): Promise<void> {
  const asked = pool.query<{ readonly major: number }>(
    "select current_setting('server_version_num')::int / 10000 as major",
  );
  const { rows } = await asked.catch((fault: Error) => {
    throw new CannotRun(`The database of DATABASE_URL does not answer: ${fault.message}`);
  });
  const major = rows[0]?.major ?? 0;
  if (major < OLDEST)
    throw new CannotRun(`DATABASE_URL is a PostgreSQL ${major}; it needs ${OLDEST} or newer.`);
}
