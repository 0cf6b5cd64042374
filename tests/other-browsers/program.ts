// A child process, ended with `stop`.

import { type ChildProcess, spawn } from 'node:child_process';

export type ChildProgram = {
  /** What the first group of the pattern matched in what the program printed. */
  readonly said: (pattern: RegExp) => Promise<string>;
  /** Rejects when the program ends by itself. */
  readonly ended: Promise<never>;
  readonly stop: () => Promise<void>;
};

export function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProgram {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let printed = '';
  const ended = new Promise<never>((_, reject) => {
    child.once('error', (fault) => reject(new Error(`${command}: ${fault.message}`)));
    child.once('exit', (code) =>
      reject(new Error(`${command} ended with ${code}. It said:\n${printed.slice(-2000)}`)),
    );
  });
  // No unhandled rejection when it is stopped on purpose.
  ended.catch(() => {});
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const listen = () => {
        const [, found] = pattern.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
      listen();
    });
  for (const stream of [child.stdout, child.stderr])
    stream.prependListener('data', (text) => {
      printed += text;
    });
  return {
    said: (pattern) => Promise.race([said(pattern), ended]),
    ended,
    stop: () => stop(child),
  };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
