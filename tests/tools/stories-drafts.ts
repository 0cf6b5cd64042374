// The example story and drafts of it with something wrong, read as a writer's files are.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { stories } from '../../src/tools/stories.ts';

export const EXAMPLE = 'tests/stories/cake_for_gene/en.ink';
export const exampleSource = readFileSync(EXAMPLE, 'utf8');

/** Writes a story where the command can read it. */
export function draft(id: string, source: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'draft-')), id);
  mkdirSync(folder);
  const file = join(folder, 'en.ink');
  writeFileSync(file, source);
  return file;
}

/** The 1-based number of the first line that holds `words`. */
export function lineOf(source: string, words: string): number {
  return source.split('\n').findIndex((line) => line.includes(words)) + 1;
}

/** What `npm run stories -- …` says and answers. */
export function runStories(...args: readonly string[]) {
  const out: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void out.push(String(line)));
  try {
    return { code: stories(args), text: out.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
