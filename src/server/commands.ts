// `npm run backup`, `npm run restore` and `npm run owner`: what whoever has the terminal may do. The
// server may run meanwhile, but for a restore.

import { existsSync } from 'node:fs';
import { writeBackup } from './db/backup.ts';
import { CannotRun } from './db/embedded/cannot-run.ts';
import { backupFolder, type OpenDatabase, openDatabase } from './db/open.ts';
import { restore } from './db/restore.ts';
import { makeLink } from './links.ts';
import { ownersOf } from './org.ts';
import { readSettings, type ServerSettings } from './settings.ts';

const say = console.error;

/** Runs with the settings, and makes an exit code of it. */
async function withSettings(work: (settings: ServerSettings) => Promise<void>): Promise<number> {
  const settings = readSettings(process.env);
  try {
    if (typeof settings === 'string') throw new CannotRun(settings);
    await work(settings);
    return 0;
  } catch (fault) {
    if (!(fault instanceof CannotRun)) throw fault;
    say(fault.message);
    return 1;
  }
}

async function asGuest<Value>(
  { database }: ServerSettings,
  work: (open: OpenDatabase) => Promise<Value>,
): Promise<Value> {
  const open = await openDatabase(database, { say, isGuest: true });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

export const backupCommand = (): Promise<number> =>
  withSettings(async (settings) => {
    const folder = backupFolder(settings.database);
    const path = await asGuest(settings, (open) => writeBackup(open, folder, new Date()));
    console.log(path);
  });

export const restoreCommand = ([file]: readonly string[]): Promise<number> =>
  withSettings(async ({ database }) => {
    if (!file) throw new CannotRun('Usage: npm run restore -- <file>');
    if (!existsSync(file)) throw new CannotRun(`There is no file ${file}.`);
    const prepare = (connected: Parameters<typeof restore>[0]) => restore(connected, file);
    const { close } = await openDatabase(database, { say, prepare });
    await close();
    console.log(`Restored ${file}.`);
  });

/** A link for each owner who lost the password, or for who is to be the first. */
export const ownerCommand = (): Promise<number> =>
  withSettings(async (settings) => {
    const address = settings.publicUrl?.href ?? `http://localhost:${settings.port}/`;
    await asGuest(settings, async ({ db }) => {
      const owners = await ownersOf(db);
      for (const { id, name } of owners) {
        const { token } = await makeLink(db, new Date(), 'reset', { manager: id });
        console.log(`A new password for ${name}, within 24 hours: ${address}#/setup/${token}`);
      }
      if (owners.length > 0) return;
      const { token } = await makeLink(db, new Date(), 'setup');
      console.log(`Set up your team within 24 hours: ${address}#/setup/${token}`);
    });
  });
