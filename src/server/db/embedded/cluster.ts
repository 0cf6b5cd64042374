// The folder of the database: where its parts lie, and how it is made. It is made under a name of its
// own and renamed when it is whole, so that a start that was cut off leaves nothing half done.

import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Programs } from './binaries.ts';
import { CannotRun } from './cannot-run.ts';
import { isAlive } from './process-list.ts';

const MAJOR = 18;
const SUPERUSER = 'make_it_right';
/** The shortest limit of all systems is 104 bytes, with `/.s.PGSQL.5432.lock` in it. */
const LONGEST_SOCKET_FOLDER = 80;

export type Cluster = {
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly log: string;
  /** Folder of the Unix socket. */
  readonly socket: string;
  readonly user: string;
  readonly password: string;
};

/** Makes what is missing. */
export async function clusterIn(
  folder: string,
  { initdb }: Programs,
  account: Account,
): Promise<Cluster> {
  const home = join(openFolder(folder, account), `pg${MAJOR}`);
  refuseOtherMajor(folder);
  if (!existsSync(home)) await make(home, initdb, account);
  removeCutOff(folder);
  return {
    data: join(home, 'cluster'),
    log: join(home, 'log'),
    socket: socketFolder(home, account),
    user: SUPERUSER,
    password: readFileSync(join(home, 'password'), 'utf8'),
  };
}

function openFolder(folder: string, account: Account): string {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      account.give(folder);
    }
    const probe = join(folder, `.probe.${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(folder);
  } catch (fault) {
    throw new CannotRun(
      `The data folder ${folder} cannot be written to (${(fault as NodeJS.ErrnoException).code}). Set DATA_DIR to another folder.`,
    );
  }
}

function refuseOtherMajor(folder: string): void {
  const others = readdirSync(folder).filter(
    (name) => /^pg\d+$/.test(name) && name !== `pg${MAJOR}`,
  );
  if (others.length === 0 || existsSync(join(folder, `pg${MAJOR}`))) return;
  throw new CannotRun(
    `The data folder ${folder} holds data of PostgreSQL ${others[0]?.slice(2)}; this copy brings ${MAJOR}. Make a backup with the copy that wrote it (npm run backup), and restore it here in an empty folder (npm run restore).`,
  );
}

async function make(home: string, initdb: string, account: Account): Promise<void> {
  const draft = `${home}.${process.pid}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const password = join(draft, 'password');
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const path of [draft, password]) account.give(path);
  const { isFine, output } = await account.run(initdb, [
    `--pgdata=${join(draft, 'cluster')}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // No collation of the machine: it would change with the machine.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  if (!isFine) {
    rmSync(draft, { recursive: true, force: true });
    const problem = output.split('\n').at(-1);
    throw new CannotRun(
      `PostgreSQL could not make its data in ${home}: ${problem}. ${account.advice}`.trim(),
    );
  }
  try {
    renameSync(draft, home);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    // Another start was quicker: it goes on with what that one made.
    if (!existsSync(home)) throw fault;
  }
}

/** What a start left behind whose process has ended. */
function removeCutOff(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^pg\d+\.(\d+)\.new$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** In the data folder, or where its path is too long for a socket, in one of the same name at each start. */
function socketFolder(home: string, account: Account): string {
  if (Buffer.byteLength(home) <= LONGEST_SOCKET_FOLDER) return home;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `make-it-right-${name}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    account.give(folder);
  }
  const facts = lstatSync(folder);
  const isOurs = facts.uid === lstatSync(home).uid && (facts.mode & 0o077) === 0;
  if (facts.isDirectory() && isOurs) return folder;
  throw new CannotRun(
    `The folder ${folder} belongs to somebody else. Set DATA_DIR to a short path.`,
  );
}
