// One PostgreSQL for all test files: the embedded one in a folder of its own, or that of
// TEST_DATABASE_URL. Every file copies the database `base`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/server/db/connect.ts';
import { launch } from '../../src/server/db/embedded/launch.ts';
import { migrate } from '../../src/server/db/migrations.ts';

const BASE = 'make_it_right_base';

declare module 'vitest' {
  interface ProvidedContext {
    readonly cluster: pg.PoolConfig;
    readonly base: string;
    /** Address of the built server, for processes of its own. */
    readonly server: string;
    readonly commands: string;
    /** A data folder in which the database was made and has stopped. */
    readonly prepared: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), 'mir-tests-'));
  const built = await builtServer();
  project.provide('server', `${built}/main.js`);
  project.provide('commands', `${built}/commands.js`);
  project.provide('prepared', await prepared(join(folder, 'prepared')));
  const embedded = url ? null : await launch(join(folder, 'running'), { say: console.error });
  const config: pg.PoolConfig = embedded?.config ?? { connectionString: url };
  project.provide('cluster', config);
  project.provide('base', BASE);
  await makeBase(config);
  return async () => {
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeBase(config: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  await client.query(`drop database if exists ${BASE}`);
  await client.query(`create database ${BASE}`);
  await client.end();
  const { db } = connect(databaseOf(config, BASE));
  await migrate(db);
  await db.destroy();
}

async function prepared(folder: string): Promise<string> {
  const { stop } = await launch(folder, { say: console.error });
  await stop();
  return folder;
}

async function builtServer(): Promise<string> {
  const outDir = 'node_modules/.cache/server-under-test';
  await build({
    mode: 'tools',
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      rolldownOptions: { input: ['src/server/main.ts', 'src/server/commands.ts'] },
    },
  });
  return pathToFileURL(outDir).href;
}

/** The same cluster, another database. */
export const databaseOf = (config: pg.PoolConfig, database: string): pg.PoolConfig =>
  config.connectionString ? { connectionString: urlOf(config, database) } : { ...config, database };

/** As somebody would write it into DATABASE_URL. */
export function urlOf(config: pg.PoolConfig, database: string): string {
  const { connectionString, user, password, host, port } = config;
  const url = new URL(connectionString ?? `postgres://${user}:${password}@localhost`);
  url.pathname = `/${database}`;
  if (!connectionString) {
    url.searchParams.set('host', String(host));
    url.searchParams.set('port', String(port));
  }
  return url.href;
}
