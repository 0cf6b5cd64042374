// The server as a process of its own. It was built once, in `cluster.ts`.

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type Printed, printedBy } from '../../src/tools/bench/printed-by.ts';

export type Running = Pick<Printed, 'said' | 'ended'> & {
  readonly pid: number;
  readonly printed: Printed['text'];
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves with the address. */
  readonly address: () => Promise<string>;
};

type Options = {
  readonly data: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Goes before Node on the command line, as `setpriv`. */
  readonly before?: readonly string[];
};

/** An empty folder that goes with the test. */
export function newFolder(mode = 0o700): string {
  const folder = mkdtempSync(join(tmpdir(), 'mir-'));
  chmodSync(folder, mode);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder in which the database was made before, in a fraction of the time. */
export function preparedData(): string {
  const folder = newFolder();
  copyPrepared(folder);
  return folder;
}

/** With the modes of files and folders, which Node's own copying loses. */
export function copyPrepared(folder: string): void {
  const copied = spawnSync('cp', ['-a', `${inject('prepared')}/.`, folder]);
  if (copied.status !== 0) throw new Error(String(copied.stderr));
}

/** Where the server is started: with a site of one page. */
function newHome(): string {
  const home = newFolder(0o755);
  mkdirSync(join(home, 'dist/site'), { recursive: true });
  writeFileSync(join(home, 'dist/site/index.html'), '<p>Hello</p>');
  writeFileSync(join(home, 'package.json'), '{"version":"1.2.3"}');
  return home;
}

/** Runs `npm run <command>` to its end. */
export async function runCommand(
  name: 'backup' | 'restore' | 'owner',
  data: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const call = `${name}Command(${JSON.stringify(args)})`;
  const running = spawnServer({ data }, inject('commands'), `commands.${call}`);
  const code = await running.ended;
  return { code, printed: running.printed() };
}

export const startServer = (options: Options): Running =>
  spawnServer(options, inject('server'), 'commands.start()');

/** Ends with the test; an embedded database that it leaves behind is the test's to stop. */
function spawnServer(
  { data, env = {}, before = [] }: Options,
  entry: string,
  call: string,
): Running {
  const script = `import('${entry}').then(async (commands) => { process.exitCode = await ${call}; })`;
  const [command = '', ...args] = [...before, process.execPath, '-e', script];
  const child = spawn(command, args, {
    cwd: newHome(),
    env: { ...process.env, PORT: '0', DATA_DIR: data, DATABASE_URL: '', ...env },
  });
  const { text, said, ended } = printedBy(child);
  onTestFinished(async () => {
    // To one that has ended it does nothing.
    child.kill('SIGTERM');
    await ended;
  });
  return {
    pid: child.pid ?? 0,
    printed: text,
    said,
    signal: (name) => void child.kill(name),
    ended,
    address: async () => (await said(/is at (\S+)/))[1] ?? '',
  };
}
