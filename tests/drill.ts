// The drill of the tests, read and opened once for a test file.

import { readFileSync } from 'node:fs';
import { formatProblem } from '../src/core/story/problem.ts';
import { openStory } from '../src/core/story/story.ts';
import { readStory } from '../src/tools/story-files.ts';
import { playOut } from './shipped.ts';

const FILE = 'tests/stories/three_doors/en.ink';

export const drillSource = readFileSync(FILE, 'utf8');

export function openedDrill() {
  const read = readStory(FILE);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  const { edition, walk } = read;
  return { edition, walk, story: openStory(edition.ink, edition.header) };
}

/** A run of the seed's deal that takes choice number `nth` in each round. */
export const runOf = ({ story }: ReturnType<typeof openedDrill>, seed: number, nth = 0) =>
  playOut(story, (choices) => choices[nth], seed);
