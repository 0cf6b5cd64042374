// Where stories lie on disk, and how one is read: from the Ink file to its edition. Walking every
// state of a story takes seconds, so the outcome is kept until the story or the core changes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Made, makeEdition } from '../core/explore/make-edition.ts';
import type { Edition } from '../core/story/edition.ts';
import { INK_IS_TEXT, type Problem } from '../core/story/problem.ts';
import { textOfBytes } from '../core/text-of-bytes.ts';

export const STORIES = 'stories';
const KEPT = 'node_modules/.cache/make-it-right';

/** Ids of all scenarios, in alphabetical order. */
export function scenarioIds(folder: string = STORIES): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'en.ink')))
    .map((entry) => entry.name)
    .sort();
}

export type ReadStory =
  | { readonly ok: true; readonly edition: Edition; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, compiles, explores and checks one story. `file` is what problems are reported under. */
export function readStory(file: string): ReadStory {
  const source = inkText(file);
  if (typeof source !== 'string') return { ok: false, problems: [source] };
  const kept = join(KEPT, `${hash([file, source, coreHash()].join('\n'))}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as ReadStory;
  const made = exploreStory(file);
  if (!made.ok) return made;
  const read: ReadStory = { ok: true, edition: made.edition, problems: made.problems };
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, JSON.stringify(read));
  return read;
}

/** The same without what is kept, and with everything that the walk found. */
export function exploreStory(file: string): Made {
  const source = inkText(file);
  return typeof source === 'string'
    ? makeEdition(source, { file, language: basename(file, '.ink'), hash })
    : { ok: false, problems: [source] };
}

/** What a file says, or why it is no story's text. */
export function inkText(file: string): string | Problem {
  const read = textOfBytes(readFileSync(file));
  if (read.ok) return read.text;
  const message = `“${basename(file)}” is not a text file: ${INK_IS_TEXT} ${read.why}`;
  return { severity: 'error', file, line: read.line, message };
}

/** 16 hexadecimal digits of SHA-256: enough to tell editions apart, short enough for a save. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Of everything that turns a text into an edition. */
function coreHash(): string {
  const files = readdirSync('src/core', { recursive: true })
    .map((name) => join('src/core', String(name)))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hash([...files, 'package-lock.json'].map((name) => readFileSync(name, 'utf8')).join('\n'));
}
