// The key of the walks' cache depends on the files that make editions, and on no others.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moduleClosure, rulesHash } from '../../src/tools/story-files.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const changed = (changedFile: string) => (file: string) =>
  file === changedFile ? `${read(file)}\n// A comment.\n` : read(file);

test('a closure holds all that a module imports, directly or not, without types', () => {
  const files: Readonly<Record<string, string>> = {
    'a/entry.ts': "import { b } from './b.ts';\nimport type { T } from './types.ts';\n",
    'a/b.ts': "import {\n  type D,\n  c,\n} from '../c.ts';\nimport 'outside';\n",
    'c.ts': "export const c = 'from ./nowhere.ts';\n",
  };
  expect(moduleClosure('a/entry.ts', (file) => files[file] ?? '')).toEqual([
    'a/b.ts',
    'a/entry.ts',
    'c.ts',
  ]);
});

test.each([
  'src/core/explore/make-edition.ts',
  'src/core/explore/explore.ts',
  'src/core/story/machine/step.ts',
  'src/core/story/compile.ts',
  'src/core/score/measure.ts',
])('every story is walked again when %s changes', (file) => {
  expect(rulesHash(changed(file))).not.toBe(rulesHash());
});

test.each([
  'src/core/debrief/turning-points.ts',
  'src/core/explore/proof-sheet.ts',
  'package-lock.json',
])('no story is walked again when %s changes', (file) => {
  expect(rulesHash(changed(file))).toBe(rulesHash());
});

test('every story is walked again with another compiler', () => {
  const file = 'node_modules/inkjs/package.json';
  const other = (name: string) =>
    name === file ? JSON.stringify({ version: '0.0.0' }) : read(name);
  expect(rulesHash(other)).not.toBe(rulesHash());
});
