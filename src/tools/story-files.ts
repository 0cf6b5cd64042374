// Where stories lie on disk, and how one is read: from the Ink file to its edition.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Made, makeEdition } from '../core/explore/make-edition.ts';

export const STORIES = 'stories';

/** Ids of all scenarios, in alphabetical order. */
export function scenarioIds(folder: string = STORIES): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'en.ink')))
    .map((entry) => entry.name)
    .sort();
}

/** Reads, compiles, explores and checks one story. `file` is what problems are reported under. */
export function readStory(file: string): Made {
  const source = readFileSync(file, 'utf8');
  return makeEdition(source, { file, language: basename(file, '.ink'), hash });
}

/** 16 hexadecimal digits of SHA-256: enough to tell editions apart, short enough for a save. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
