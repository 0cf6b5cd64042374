// The house's import arrows: one table of the folders that exist. An import points down a level;
// siblings never import each other.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Folder of `src` → the folders it may import from, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['app', 'ui'],
  app: ['stage', 'sound', 'ui', 'core'],
  // What is drawn for the writer and for the learner alike is drawn once.
  tools: ['ui', 'core'],
  stage: ['core'],
  sound: ['core'],
  ui: ['core'],
  core: [],
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
  hono: ['tools/'],
  '@dagrejs/dagre': ['ui/map/layered.ts'],
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

const folderOf = (path: string): string => path.split('/')[0] ?? '';
const isOwn = (target: string): boolean => target.startsWith('.');

describe('import arrows', () => {
  test('every folder of src is in the table, and nothing else is', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name === 'main.ts')
      .map((entry) => entry.name)
      .filter((name) => sources.some((file) => folderOf(file) === name));
    expect(new Set(Object.keys(ARROWS))).toEqual(new Set(folders));
  });

  test('an import points down a level and never to a sibling', () => {
    const wrong = imports
      .filter(({ target }) => isOwn(target))
      .map(({ file, target }) => ({ file, to: normalize(join(dirname(file), target)) }))
      .filter(({ file, to }) => {
        const [from, into] = [folderOf(file), folderOf(to)];
        return from !== into && !(ARROWS[from] ?? []).includes(into) && !to.startsWith('../');
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

  test('the editor is told the same arrows', () => {
    const biome = JSON.parse(readFileSync('biome.json', 'utf8')) as {
      readonly overrides: readonly {
        readonly includes: readonly string[];
        readonly linter?: {
          readonly rules: {
            readonly style: {
              readonly noRestrictedImports: {
                readonly options: { readonly patterns: readonly { readonly group: string[] }[] };
              };
            };
          };
        };
      }[];
    };
    const told = Object.fromEntries(
      biome.overrides.flatMap(({ includes, linter }) => {
        const groups = linter?.rules.style.noRestrictedImports?.options.patterns;
        const folder = includes[0]?.replace('src/', '').replace('/**', '') ?? '';
        return groups ? [[folder, groups.flatMap((one) => one.group).sort()]] : [];
      }),
    );
    const all = Object.keys(ARROWS).filter((one) => one !== 'main.ts');
    const expected = Object.fromEntries(
      all.map((folder) => [
        folder,
        all
          .filter((other) => other !== folder && !(ARROWS[folder] ?? []).includes(other))
          .map((other) => `**/${other}/**`)
          .sort(),
      ]),
    );
    expect(told).toEqual(expected);
  });
});
