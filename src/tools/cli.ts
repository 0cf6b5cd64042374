// The entry of the command-line tools: the first argument is the name of the npm script.

type Command = (args: readonly string[]) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('../server/main.ts')).start,
  backup: async () => (await import('../server/commands.ts')).backupCommand,
  restore: async () => (await import('../server/commands.ts')).restoreCommand,
  owner: async () => (await import('../server/commands.ts')).ownerCommand,
  test: async () => (await import('./test-all.ts')).testAll,
  'test:browsers': async () => (await import('./test-all.ts')).testBrowsers,
  stories: async () => (await import('./stories.ts')).stories,
  replay: async () => (await import('./replay.ts')).replayCommand,
  bench: async () => (await import('./bench.ts')).bench,
};

/** Returns the exit code. */
export async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load) {
    console.error(`There is no command “${name}”. Known: ${Object.keys(COMMANDS).join(', ')}.`);
    return 1;
  }
  return (await load())(args);
}
