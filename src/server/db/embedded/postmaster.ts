// PostgreSQL's main process, the postmaster. It has a session of its own, so Ctrl+C does not reach it, and
// it outlives a server that was killed: the next start takes it over. Only a connection proves that it
// runs; what its pid file says may be of yesterday.

import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.ts';
import type { Programs } from './binaries.ts';
import { CannotRun } from './cannot-run.ts';
import type { Cluster } from './cluster.ts';
import { commandLine } from './process-list.ts';

const PORT = 5432;
/** Recovery after a crash may take this many seconds. */
const PATIENCE = 60;
const STARTS = 3;
/** Milliseconds in which a pid file that is still empty is being written. */
const MOMENT = 5000;

type Address = { readonly host: string; readonly port: number };

export type Postmaster = {
  /** Starts it unless it runs, and resolves when it answers. Throws a sentence. */
  readonly ensure: () => Promise<pg.ClientConfig>;
  readonly stop: () => Promise<void>;
};

export function postmasterOf(cluster: Cluster, { pgCtl }: Programs, { run }: Account): Postmaster {
  const control = (...args: readonly string[]) => run(pgCtl, ['-D', cluster.data, ...args]);
  const configFor = (address: Address): pg.ClientConfig => ({
    ...address,
    user: cluster.user,
    password: cluster.password,
    database: 'postgres',
  });

  /** Gives why it did not, where it did not. */
  const start = async (): Promise<string> => {
    writeSettings(cluster, process.platform === 'win32' ? await freePort() : null);
    // What is told of is in the log of this start and no other.
    if (existsSync(cluster.log)) renameSync(cluster.log, `${cluster.log}.before`);
    const { output } = await control(
      'start',
      '-w',
      '-s',
      '-t',
      String(PATIENCE),
      '-l',
      cluster.log,
    );
    return lastWords(cluster) || output;
  };

  return {
    ensure: async () => {
      const until = Date.now() + PATIENCE * 1000;
      let problem = '';
      for (let starts = 0; starts < STARTS; ) {
        const left = leftOver(cluster);
        if (left && (await isOurs(configFor(left.address), cluster)))
          return configFor(left.address);
        if (left && (left.isNew || isPostmaster(left.pid, cluster))) {
          // It is starting or stopping.
          if (Date.now() > until) break;
          await pause(100);
          continue;
        }
        if (left) removeStale(cluster);
        starts += 1;
        problem = await start();
      }
      throw new CannotRun(`PostgreSQL does not start: ${problem}. Its log is ${cluster.log}.`);
    },
    stop: async () => {
      const { isFine } = await control('stop', '-w', '-s', '-m', 'fast', '-t', '3');
      if (!isFine && leftOver(cluster)) await control('stop', '-w', '-s', '-m', 'immediate');
    },
  };
}

/** `postgresql.conf` was made by `initdb`; ours is read after it. `port`: null for the socket alone. */
function writeSettings({ data, socket }: Cluster, port: number | null): void {
  const settings = [
    port === null ? "listen_addresses = ''" : "listen_addresses = '127.0.0.1'",
    `port = ${port ?? PORT}`,
    `unix_socket_directories = '${port === null ? socket.replaceAll("'", "''") : ''}'`,
    'unix_socket_permissions = 0700',
    'log_checkpoints = off',
    "timezone = 'UTC'",
  ];
  // Given with `-o` they would pass through a shell.
  writeFileSync(join(data, 'make-it-right.conf'), `${settings.join('\n')}\n`);
  const main = join(data, 'postgresql.conf');
  const text = readFileSync(main, 'utf8');
  const include = "include 'make-it-right.conf'";
  if (!text.includes(include)) writeFileSync(main, `${text}\n${include}\n`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : PORT));
    });
  });

type LeftOver = {
  readonly pid: number;
  readonly address: Address;
  /** Another start has made the file, and has not written into it yet. */
  readonly isNew: boolean;
};

/** What the pid file says of the postmaster, or null where there is none. */
function leftOver({ data }: Cluster): LeftOver | null {
  const file = join(data, 'postmaster.pid');
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const [pid, , , port, socket = '', listening = ''] = lines;
    const host = socket.trim() || listening.trim();
    const isNew = !pid && Date.now() - statSync(file).mtimeMs < MOMENT;
    return { pid: Number(pid), address: { host, port: Number(port) }, isNew };
  } catch {
    return null;
  }
}

async function isOurs(config: pg.ClientConfig, { data }: Cluster): Promise<boolean> {
  if (!config.host) return false;
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ readonly data_directory: string }>('show data_directory');
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function isPostmaster(pid: number, { data }: Cluster): boolean {
  const line = commandLine(pid);
  return line.includes('postgres') && line.includes(data);
}

function removeStale({ data, socket }: Cluster): void {
  for (const file of [
    join(data, 'postmaster.pid'),
    join(socket, `.s.PGSQL.${PORT}`),
    join(socket, `.s.PGSQL.${PORT}.lock`),
  ])
    rmSync(file, { force: true });
}

function lastWords({ log }: Cluster): string {
  try {
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    return (
      lines
        .filter((line) => /FATAL|PANIC/.test(line))
        .at(-1)
        ?.replace(/^.*?(?:FATAL|PANIC):\s*/, '') ?? ''
    );
  } catch {
    return '';
  }
}
