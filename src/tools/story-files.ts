// Stories on disk, and how a file is read to an edition. The outcome of a walk is cached until the story
// changes, or a file of the code that makes editions.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type MadeEdition, makeTranslation } from '../core/explore/translation/make-translation.ts';
import { exploreStory, hash, inkText, readFrom } from './explore-story.ts';

export const STORIES = 'stories';
/** What depends on the rules alone, and on what it was made from. */
export const CACHE = 'node_modules/.cache/make-it-right';

/** Ids of all scenarios, in alphabetical order. */
export function scenarioIds(folder: string = STORIES): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, FIRST)))
    .map((entry) => entry.name)
    .sort();
}

/** Files of a scenario: its first language, then the others in alphabetical order. */
export function filesOf(id: string, folder: string = STORIES): readonly string[] {
  const others = readdirSync(join(folder, id)).filter((name) => isOther(name));
  return [FIRST, ...others.sort()].map((name) => `${folder}/${id}/${name}`);
}

/** The language that is walked; all others are compared with it. */
const FIRST = 'en.ink';
const isOther = (name: string): boolean => /^[a-z]{2}\.ink$/.test(name) && name !== FIRST;

/** Whether a file is a second language of a story. */
export const isTranslation = (file: string): boolean =>
  isOther(basename(file)) && existsSync(join(dirname(file), FIRST));

/** Reads, compiles, explores and checks one story. `file` is what problems are reported under. */
export function readStory(file: string): MadeEdition {
  if (isTranslation(file)) return readTranslation(file);
  const source = inkText(file);
  if (typeof source !== 'string') return { ok: false, problems: [source] };
  const kept = join(CACHE, `${hash([file, source, rulesHash()].join('\n'))}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as MadeEdition;
  const read = readFrom(exploreStory(file));
  if (!read.ok) return read;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, JSON.stringify(read));
  return read;
}

/** A second language is compiled and compared with the first, without a walk or a cache. */
function readTranslation(file: string): MadeEdition {
  const original = join(dirname(file), FIRST);
  const first = readStory(original);
  if (!first.ok) return first;
  const [source, other] = [inkText(file), inkText(original)];
  if (typeof source !== 'string') return { ok: false, problems: [source] };
  if (typeof other !== 'string') return { ok: false, problems: [other] };
  const known = { file: original, source: other, edition: first.edition, walk: first.walk };
  return makeTranslation(source, known, { file, language: basename(file, '.ink'), hash });
}

/** A hash of all code that turns a text into an edition. */
export function rulesHash(read = (file: string) => readFileSync(file, 'utf8')): string {
  const compiler = JSON.parse(read('node_modules/inkjs/package.json')) as { version: string };
  const rules = moduleClosure('src/tools/explore-story.ts', read);
  return hash([...rules, ...rules.map(read), compiler.version].join('\n'));
}

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"](\.[^'"]+)['"]/gm;

/** Paths of all its files, in alphabetical order. */
export function moduleClosure(
  entry: string,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): readonly string[] {
  const found = new Set([entry]);
  // A Set keeps the order of insertion and may grow while it is walked.
  for (const file of found)
    for (const [, target = ''] of read(file).matchAll(IMPORT))
      found.add(join(dirname(file), target));
  return [...found].sort();
}
