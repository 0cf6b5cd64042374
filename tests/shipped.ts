// The stories as they ship: compiled once for a test file, by the same code that builds the site.

import { readFileSync } from 'node:fs';
import {
  advance,
  beginPlaythrough,
  nextOf,
  type Playthrough,
} from '../src/core/play/playthrough.ts';
import { randomFrom } from '../src/core/random.ts';
import { isDrill } from '../src/core/story/drill.ts';
import type { Edition } from '../src/core/story/edition.ts';
import type { Choice } from '../src/core/story/line.ts';
import { outline } from '../src/core/story/outline.ts';
import { formatProblem } from '../src/core/story/problem.ts';
import { type OpenStory, openStory } from '../src/core/story/story.ts';
import { readStory, STORIES, scenarioIds } from '../src/tools/story-files.ts';

export type Shipped = { readonly edition: Edition; readonly story: OpenStory };

const isRun = (id: string): boolean =>
  isDrill(outline(readFileSync(`${STORIES}/${id}/en.ink`, 'utf8')));

/** Stories with branches; what is true of runs is said of `DRILLS` (tests/drill.ts). */
export const SCENARIOS = scenarioIds().filter((id) => !isRun(id));
export const DRILLS = scenarioIds().filter(isRun);

const made = new Map<string, Shipped>();

export function shipped(scenario: string): Shipped {
  const known = made.get(scenario);
  if (known) return known;
  const result = readStory(`${STORIES}/${scenario}/en.ink`);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  const { edition } = result;
  const opened = { edition, story: openStory(edition.ink, edition.header) };
  made.set(scenario, opened);
  return opened;
}

/** Plays to an ending, taking what `choose` takes. */
export function playOut(
  story: OpenStory,
  choose: (choices: readonly Choice[]) => Choice | undefined,
  seed = 0,
): Playthrough {
  let playthrough = beginPlaythrough(story, seed);
  for (let next = nextOf(playthrough); next.kind === 'decision'; next = nextOf(playthrough)) {
    const choice = choose(next.decision.choices);
    const further = choice && advance(story, playthrough, { choice: choice.id });
    if (!further) throw new Error(`Nothing to choose at “${next.decision.id}”.`);
    playthrough = further;
  }
  return playthrough;
}

export function playAtRandom(story: OpenStory, seed: number): Playthrough {
  const random = randomFrom(seed);
  return playOut(story, (choices) => choices[Math.floor(random() * choices.length)], seed);
}

export const sumOf = ({ points }: Choice): number =>
  points.empathy + points.ownership + points.recovery;

export const bestBy =
  (worth: (choice: Choice) => number) =>
  (choices: readonly Choice[]): Choice | undefined =>
    [...choices].sort((a, b) => worth(b) - worth(a))[0];

export const picksOf = (playthrough: Playthrough) => playthrough.turns.map((turn) => turn.pick);
