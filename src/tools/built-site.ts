import { spawnSync } from 'node:child_process';

/** The folder of the site, built when a source has changed; null when that fails. */
export function builtSite(): string | null {
  // What the build says goes where it does not mix with what a command prints.
  const built = spawnSync(process.execPath, ['src/tools/begin.mjs', 'build'], {
    stdio: ['inherit', 2, 2],
  });
  return built.status === 0 ? 'dist/site' : null;
}
