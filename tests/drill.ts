// The drills: that of the tests, and those that ship.

import { readFileSync } from 'node:fs';
import { formatProblem } from '../src/core/story/problem.ts';
import { openStory } from '../src/core/story/story.ts';
import { readStory, STORIES } from '../src/tools/story-files.ts';
import { DRILLS, playOut } from './shipped.ts';

const SMALL = 'tests/stories/three_doors/en.ink';

export const ALL_DRILLS = [SMALL, ...DRILLS.map((id) => `${STORIES}/${id}/en.ink`)];

export const drillSource = readFileSync(SMALL, 'utf8');

export function openedDrill(file: string = SMALL) {
  const read = readStory(file);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  const { edition, walk } = read;
  return { edition, walk, story: openStory(edition.ink, edition.header) };
}

/** A run of the seed's deal that takes choice number `nth` in each round. */
export const runOf = (
  { story }: Pick<ReturnType<typeof openedDrill>, 'story'>,
  seed: number,
  nth = 0,
) => playOut(story, (choices) => choices[nth], seed);
