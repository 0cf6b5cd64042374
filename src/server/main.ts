// `npm start`: the built game, and behind it the team's server. Where the database cannot run, the game is
// served all the same.

import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { teamApp } from './app.ts';
import { backupDaily } from './db/backup.ts';
import { CannotRun } from './db/embedded/cannot-run.ts';
import { backupFolder, type OpenDatabase, openDatabase } from './db/open.ts';
import { builtEditions } from './editions.ts';
import { listen } from './http/listen.ts';
import type { Server } from './http/server.ts';
import { makeLink } from './links.ts';
import { networkAddresses, setupAddress } from './network.ts';
import { ownersOf } from './org.ts';
import { keepInOrder } from './retention.ts';
import { readSettings, type ServerSettings } from './settings.ts';
import { endOnSignal } from './stop.ts';
import { tidy } from './tidy.ts';

const SITE = 'dist/site';
const WALKS = 'dist/walks';
const HOUR = 3_600_000;
const PLAIN_HTTP =
  'Other devices reach it over plain http: what they send is not encrypted, and they cannot keep the game for playing offline. src/server/README.md says how to have https.';

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
    editionFile: builtEditions(SITE, WALKS),
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const app = teamApp(SITE, server, { frames: settings.frames, version });
  try {
    const listening = await listen(app, settings.port);
    const address = settings.publicUrl?.href ?? listening.address;
    console.log(`Make It Right is at ${address}  (stop with Ctrl+C)`);
    const network = settings.publicUrl
      ? []
      : networkAddresses(networkInterfaces(), new URL(address).port);
    for (const one of network) console.log(`In your network: ${one}`);
    if (server && settings.publicUrl?.protocol !== 'https:') console.log(PLAIN_HTTP);
    endOnSignal(listening.server, stopping, database);
    if (server) await inviteOwner(server, setupAddress(address, network));
    if (server && database) keepHouse(server, database, settings);
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

async function openOrSay({ database }: ServerSettings): Promise<OpenDatabase | null> {
  try {
    return await openDatabase(database, { say: console.error });
  } catch (fault) {
    console.error(fault instanceof CannotRun ? fault.message : fault);
    console.error('The game is served without the team’s pages.');
    return null;
  }
}

/** While there is no owner, each start prints a link for who is to be. */
async function inviteOwner(server: Server, address: string): Promise<void> {
  if ((await ownersOf(server.db)).length > 0) return;
  const { token } = await makeLink(server.db, server.now(), 'setup');
  console.log(`Set up your team within 24 hours: ${address}#/setup/${token}`);
}

function keepHouse(
  server: Server,
  database: OpenDatabase,
  { database: settings }: ServerSettings,
): void {
  const look = async () => {
    const now = new Date();
    await tidy(database.db, now);
    await keepInOrder(server);
    // A PostgreSQL of one's own has backups of its own.
    if (!settings.url) await backupDaily(database, backupFolder(settings), now);
  };
  const lookOrSay = () =>
    look().catch((fault: Error) => {
      // The database may be closed under it: the next start makes the round.
      if (!server.stopping.aborted) console.error(`The hourly round failed: ${fault.message}`);
    });
  setInterval(lookOrSay, HOUR).unref();
  lookOrSay();
}
