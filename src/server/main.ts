// `npm start`: the built game, and behind it the team's server. Where the database cannot run, the game is
// served all the same.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { teamApp } from './app.ts';
import { CannotRun } from './db/embedded/cannot-run.ts';
import { type OpenDatabase, openDatabase } from './db/open.ts';
import { listen, readPort } from './http/listen.ts';
import type { Server } from './http/server.ts';
import { makeLink } from './links.ts';
import { hasOwner } from './org.ts';
import { endOnSignal } from './stop.ts';

const SITE = 'dist/site';

type Settings = {
  readonly port: number;
  readonly publicUrl: URL | null;
  readonly database: { readonly url: string | undefined; readonly folder: string };
  readonly hasProxy: boolean;
  readonly frames: string;
};

/** A sentence where a setting cannot be. */
export function readSettings(env: NodeJS.ProcessEnv): Settings | string {
  const port = readPort(env.PORT);
  if (port === null) return `PORT is “${env.PORT}”, which is not a number from 0 to 65535.`;
  if (env.PUBLIC_URL && !/^https?:/.test(env.PUBLIC_URL))
    return `PUBLIC_URL is “${env.PUBLIC_URL}”, which is not an address that begins with http:// or https://.`;
  return {
    port,
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL) : null,
    database: { url: env.DATABASE_URL || undefined, folder: resolve(env.DATA_DIR || 'data') },
    hasProxy: env.TRUST_PROXY === '1',
    frames: env.FRAME_ANCESTORS || "'none'",
  };
}

/** Returns the exit code of a start that failed; 0 while it serves. */
export async function start(): Promise<number> {
  const settings = readSettings(process.env);
  if (typeof settings === 'string') return complain(settings);
  if (!existsSync(`${SITE}/index.html`))
    return complain('There is no built site in dist/site. Run: npm run build');
  const database = await openOrSay(settings);
  const stopping = new AbortController();
  const server: Server | null = database && {
    ...database,
    ...settings,
    now: () => new Date(),
    stopping: stopping.signal,
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const app = teamApp(SITE, server, { frames: settings.frames, version });
  try {
    const listening = await listen(app, settings.port);
    const address = settings.publicUrl?.href ?? listening.address;
    console.log(`Make It Right is at ${address}  (stop with Ctrl+C)`);
    endOnSignal(listening.server, stopping, database);
    if (server) await inviteOwner(server, address);
    return 0;
  } catch (fault) {
    await database?.close();
    return complain(fault instanceof Error ? fault.message : String(fault));
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function openOrSay({ database }: Settings): Promise<OpenDatabase | null> {
  try {
    return await openDatabase(database, console.error);
  } catch (fault) {
    if (!(fault instanceof CannotRun)) throw fault;
    console.error(`${fault.message}\nThe game is served without the team's pages.`);
    return null;
  }
}

/** While there is no owner, each start prints a link for who is to be. */
async function inviteOwner(server: Server, address: string): Promise<void> {
  if (await hasOwner(server.db)) return;
  const { token } = await makeLink(server.db, server.now(), 'setup');
  console.log(`Set up your team within 24 hours: ${address}#/setup/${token}`);
}
