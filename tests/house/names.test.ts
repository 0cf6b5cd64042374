// One name, one thing: a reader who searches for an exported name finds the one place that makes it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every page of `app/learner` exports its view under this name. */
const BY_CONVENTION: readonly string[] = ['page'];

type Exported = { readonly name: string; readonly kind: string; readonly file: string };

const EXPORT =
  /^export (?:declare |abstract |async )*(type|interface|class|const|function) (\w+)/gm;

const exported: readonly Exported[] = readdirSync('src', { recursive: true })
  .map(String)
  // A group of words is called like the screen that says them, in every language.
  .filter((file) => /\.tsx?$/.test(file) && !/^words\/\w\w\//.test(file))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(EXPORT)].map(
      ([, kind = '', name = '']) => ({ name, kind, file }),
    ),
  );

const TYPES: readonly string[] = ['type', 'interface', 'class'];

/** By name, where more than one file exports it. */
function exportedTwice(all: readonly Exported[]): Readonly<Record<string, readonly string[]>> {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of all) files.set(name, (files.get(name) ?? new Set()).add(file));
  return Object.fromEntries(
    [...files]
      .filter(([name, found]) => found.size > 1 && !BY_CONVENTION.includes(name))
      .map(([name, found]) => [name, [...found]]),
  );
}

// A component may be called like the type that it draws: they are never in one place.
const types = exportedTwice(exported.filter(({ kind }) => TYPES.includes(kind)));
const values = exportedTwice(exported.filter(({ kind }) => !TYPES.includes(kind)));
const twice = { ...types, ...values };

test('no name of a type and no name of a value is exported by two files', () => {
  expect(twice).toEqual({});
});
