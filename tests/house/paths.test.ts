// A path in a string is an import that no compiler sees: a file of another room that is renamed or
// moved breaks it in silence. Inside one room, and in the tools' own commands, such paths are fine.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOMS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const sources = ['src', 'assets/make']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.includes('node_modules'));

const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])[^'"\n]+\1/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** A quoted path that goes into one of the rooms: `src/stage/…`, `/src/stage/…`, `../stage/…`. */
const INTO_ROOM = new RegExp(
  `['"\`][^'"\`\\n]*?(?:\\bsrc|\\.\\.)/(${ROOMS.join('|')})/[^'"\`\\n]*['"\`]`,
  'g',
);

/** The paths into another room that stand in the strings of a file. */
function strayPaths(file: string, source: string): readonly string[] {
  const own = /^src\/([^/]+)\//.exec(file)?.[1];
  const code = source.replace(COMMENTS, '').replace(IMPORTS, '');
  return [...code.matchAll(INTO_ROOM)]
    .filter(([, room]) => room !== own)
    .map(([path]) => `${file}: ${path}`);
}

test('no string holds a path into another room: what is needed from there is imported', () => {
  const stray = sources.flatMap((file) => strayPaths(file, readFileSync(file, 'utf8')));
  expect(stray).toEqual([]);
});

test.each([
  ["await load('src/stage/colours.ts')", 'assets/make/title/stage.mjs', 1],
  ['read(`/src/stage/person.ts`)', 'assets/make/title/stage.mjs', 1],
  ["new URL('../stage/plan.ts', import.meta.url)", 'src/app/learner/draw.ts', 1],
  ["import { plan } from '../stage/plan.ts';", 'src/app/learner/draw.ts', 0],
  ["/** @typedef {import('../../../src/core/json.ts').Json} Json */", 'assets/make/run.mjs', 0],
  ["spawnSync('node', ['src/tools/begin.mjs'])", 'src/tools/bench.ts', 0],
])('%s in %s', (source, file, found) => {
  expect(strayPaths(file, source)).toHaveLength(found);
});
