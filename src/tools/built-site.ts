import { spawnSync } from 'node:child_process';

/** The folder of the site, built when a source has changed; null when that fails. */
export function builtSite(): string | null {
  // The build prints to stderr, so that it does not mix with a command's own output.
  const built = spawnSync(process.execPath, ['src/tools/begin.mjs', 'build'], {
    stdio: ['inherit', 2, 2],
  });
  return built.status === 0 ? 'dist/site' : null;
}
