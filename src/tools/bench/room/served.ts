// The server of `npm start` as a process of its own, which can be killed and started again.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Printed, printedBy } from '../printed-by.ts';

export type Served = {
  readonly address: URL;
  /** Of the link with which the first owner sets up. */
  readonly setup: string;
  /** Kills it at once and starts it again; resolves when it answers, with when that was. */
  readonly killAndRestart: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Not by way of `begin.mjs`, which would build anew what changes meanwhile. */
const START = `process.exitCode = await (await import('./dist/tools/cli.js')).main(['start'])`;

type Place = {
  /** Goes before Node on the command line. */
  readonly before?: readonly string[];
  /** Under which name the load reaches it. */
  readonly host?: string;
};

export async function serveRooms({ before = [], host = 'localhost' }: Place = {}): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'mir-room-'));
  let child: ChildProcess;
  let printed: Printed;
  const said = async (words: RegExp): Promise<string> => (await printed.said(words))[1] ?? '';
  const start = (port: string): Promise<string> => {
    const [command = '', ...args] = [
      ...before,
      process.execPath,
      '--input-type=module',
      '-e',
      START,
    ];
    child = spawn(command, args, {
      env: { ...process.env, PORT: port, DATA_DIR: data, DATABASE_URL: '', PUBLIC_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    printed = printedBy(child);
    return said(/is at http:\/\/localhost:(\d+)/);
  };
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await printed.ended;
  };

  const port = await start('0');
  return {
    address: new URL(`http://${host}:${port}/`),
    setup: await said(/#\/setup\/([\w-]+)/),
    killAndRestart: async () => {
      await end('SIGKILL');
      await start(port);
      return performance.now();
    },
    stop: async () => {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
