// Opens the database: one of one's own by its address, else the embedded one.

import { join } from 'node:path';
import { writeBackup } from './backup.ts';
import { type Connected, connect } from './connect.ts';
import { CannotRun } from './embedded/cannot-run.ts';
import { launch } from './embedded/launch.ts';
import { migrate } from './migrations.ts';

export type OpenDatabase = Connected & { readonly close: () => Promise<void> };

export type DatabaseSettings = {
  /** Of a PostgreSQL of one's own. */
  readonly url: string | undefined;
  /** For backups, and for the data of the embedded database. */
  readonly folder: string;
};

type Opening = Parameters<typeof launch>[1] & {
  /** Instead of bringing it up to date. */
  readonly prepare?: (connected: Connected) => Promise<void>;
};

const OLDEST = 15;

export const backupFolder = ({ folder }: DatabaseSettings): string => join(folder, 'backups');

/** Throws `CannotRun`. */
export async function openDatabase(
  settings: DatabaseSettings,
  { prepare, ...launching }: Opening,
): Promise<OpenDatabase> {
  const embedded = settings.url ? null : await launch(settings.folder, launching);
  const connected = connect(embedded?.config ?? { connectionString: settings.url });
  const close = async () => {
    await connected.db.destroy();
    await embedded?.stop();
  };
  const bringUpToDate = () =>
    migrate(connected.db, {
      beforeChange: () => writeBackup(connected, backupFolder(settings), new Date()),
    });
  try {
    if (!embedded) await refuseOlder(connected);
    await (prepare ? prepare(connected) : bringUpToDate());
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
