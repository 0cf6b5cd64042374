// One story, from its file to its edition. The cache of `story-files.ts` depends on this file and on all
// that it imports.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Made, makeEdition } from '../core/explore/make-edition.ts';
import type { MadeEdition } from '../core/explore/translation/make-translation.ts';
import { walkTableOf } from '../core/explore/walk-table-of.ts';
import { notText, type Problem } from '../core/story/problem.ts';
import { textOfBytes } from '../core/text-of-bytes.ts';

/** Without the cache. */
export function exploreStory(file: string): Made {
  const source = inkText(file);
  return typeof source === 'string'
    ? makeEdition(source, { file, language: basename(file, '.ink'), hash })
    : { ok: false, problems: [source] };
}

/** What is cached of it. */
export function readFrom(made: Made): MadeEdition {
  if (!made.ok) return made;
  const { edition, exploration, problems } = made;
  return { ok: true, edition, walk: walkTableOf(exploration), problems };
}

/** What a file says, or why it is no story's text. */
export function inkText(file: string): string | Problem {
  const read = textOfBytes(readFileSync(file));
  if (read.ok) return read.text;
  return { severity: 'error', file, line: read.line, message: notText(basename(file), read) };
}

/** 16 hexadecimal digits of SHA-256: enough to tell editions apart, short enough for a save. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
