// The house's import arrows: one table of the rooms that exist, two levels deep where a folder has
// rooms of its own. An import points to what stands in its row; siblings do not know each other.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The files that all of `core` stands on: those outside its folders. */
const GROUND = 'core';
const STORY = [GROUND, 'core/story'];
const PLAY = [...STORY, 'core/play'];
const SCORE = [...PLAY, 'core/score'];
const DEBRIEF = [...SCORE, 'core/debrief'];
/** All of it but the explorer and `people`, which nothing that a player loads may import. */
const CORE = [...DEBRIEF, 'core/record'];

const WORDS = [...CORE, 'words'];
const PARTS = [...WORDS, 'ui/parts'];
const SHELL = [...PARTS, 'wire', 'app/shell'];
const PLAYING = [...SHELL, 'stage', 'sound', 'ui/play', 'ui/settings', 'app/playing'];
const ATTEMPT_SCREENS = ['ui/debrief', 'ui/result', 'ui/map', 'ui/coach'];

/** Room → the rooms it may import from, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core/story': [GROUND],
  'core/play': STORY,
  'core/score': PLAY,
  'core/explore': SCORE,
  'core/debrief': SCORE,
  'core/record': DEBRIEF,
  'core/people': CORE,
  'core/room': DEBRIEF,
  stage: STORY,
  sound: STORY,
  words: CORE,
  'ui/parts': WORDS,
  'ui/coach': PARTS,
  'ui/debrief': PARTS,
  'ui/join': PARTS,
  'ui/manager': [...PARTS, 'core/people', 'wire'],
  'ui/map': PARTS,
  'ui/notices': PARTS,
  'ui/phone': [...PARTS, 'core/room'],
  'ui/play': PARTS,
  'ui/preview': PARTS,
  'ui/record': PARTS,
  'ui/result': PARTS,
  'ui/room': [...PARTS, 'core/room'],
  'ui/settings': PARTS,
  'ui/title': PARTS,
  'app/shell': [...PARTS, 'wire'],
  'app/playing': PLAYING,
  'app/learner': [
    ...[...PLAYING, ...ATTEMPT_SCREENS, 'core/people'],
    ...['ui/title', 'ui/record', 'ui/notices'],
  ],
  'app/join': [...SHELL, 'ui/join'],
  'app/manager': [...SHELL, 'core/people', 'wire', 'ui/manager', 'ui/coach'],
  'app/phone': [...SHELL, 'core/room', 'ui/phone'],
  'app/room': [...PLAYING, 'core/room', 'ui/room'],
  'app/writer': [...PLAYING, 'core/explore', 'ui/preview'],
  'main.ts': [
    'app/join',
    'app/learner',
    'app/manager',
    'app/phone',
    'app/room',
    'app/writer',
    'app/shell',
    'ui/parts',
    'words',
  ],
  wire: [...CORE, 'core/people', 'core/room'],
  'server/db': [GROUND],
  'server/http': [GROUND, 'wire', 'server/db'],
  'server/room': [...CORE, 'core/room', 'wire', 'server/db', 'server/http'],
  server: [
    ...[...CORE, 'core/people', 'core/room', 'wire'],
    ...['server/db', 'server/http', 'server/room'],
  ],
  tools: [...CORE, 'core/explore', 'words', 'wire', 'server', 'server/db', 'server/http'],
};

/** Package → the only places that may import it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage/'],
  howler: ['sound/'],
  'inkjs/full': ['core/story/compile.ts'],
  // Stories are played by `core/story/machine`; inkjs is what it is measured against.
  inkjs: ['tools/bench/walks.ts'],
  preact: ['ui/', 'app/'],
  vite: ['tools/'],
  hono: ['server/'],
  '@hono/node-server': ['server/'],
  kysely: ['server/'],
  pg: ['server/db/'],
  'rate-limiter-flexible': ['server/http/'],
  valibot: ['wire/', 'server/'],
  'openid-client': ['server/provider.ts'],
  '@observablehq/plot': ['ui/manager/'],
  uqr: ['ui/parts/'],
  '@dagrejs/dagre': ['tools/proof/map-layout.ts'],
};

type Import = { readonly file: string; readonly target: string };

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name));

const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g;

const imports: readonly Import[] = sources.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(SPECIFIER)].map((found) => ({
    file,
    target: found[1] ?? '',
  })),
);

/** The row that a file stands in: its folder within one of the large folders, else that folder. */
function roomOf(path: string): string {
  const [first = '', second = '', ...deeper] = path.split('/');
  const hasRooms = Object.keys(ARROWS).some((room) => room.startsWith(`${first}/`));
  return hasRooms && deeper.length > 0 ? `${first}/${second}` : first;
}

const isOwn = (target: string): boolean => target.startsWith('.');

describe('import arrows', () => {
  test('every room of src is in the table, and nothing else is', () => {
    expect(new Set(Object.keys(ARROWS))).toEqual(new Set(sources.map(roomOf)));
  });

  test('an import points to what stands in its row', () => {
    const wrong = imports
      .filter(({ target }) => isOwn(target))
      .map(({ file, target }) => ({ file, to: normalize(join(dirname(file), target)) }))
      .filter(({ file, to }) => {
        const [from, into] = [roomOf(file), roomOf(to)];
        return from !== into && !ARROWS[from]?.includes(into) && !to.startsWith('../');
      });
    expect(wrong).toEqual([]);
  });

  test('nothing in src reaches outside src by a path', () => {
    const outside = imports
      .filter(({ target }) => isOwn(target))
      .filter(({ file, target }) => normalize(join(dirname(file), target)).startsWith('../'));
    expect(outside).toEqual([]);
  });

  test('a guarded package is imported only where it belongs', () => {
    const wrong = imports.filter(({ file, target }) => {
      const name = Object.keys(PACKAGES).find(
        (one) => target === one || (one !== 'inkjs' && target.startsWith(`${one}/`)),
      );
      return name && !(PACKAGES[name] ?? []).some((place) => file.startsWith(place));
    });
    expect(wrong).toEqual([]);
  });

  test('there are no cycles between files', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of imports.filter((one) => isOwn(one.target)))
      next.set(file, [...(next.get(file) ?? []), normalize(join(dirname(file), target))]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const other of next.get(file) ?? []) visit(other, [...way, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
