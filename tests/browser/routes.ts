// Ways through the story, found by its own points, so that no test knows a word of the text: whoever
// edits the story edits nothing here. What the screen must say is the core's answer to the same picks.

import { makeAttempt } from '../../src/core/play/attempt.ts';
import {
  advance,
  beginPlaythrough,
  nextOf,
  type Playthrough,
  replay,
} from '../../src/core/play/playthrough.ts';
import { makeNotes, noNotes } from '../../src/core/record/notes.ts';
import { type Score, score } from '../../src/core/score/score.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import type { Choice, ChoiceId, Decision, Ending } from '../../src/core/story/line.ts';
import { type OpenStory, openStory } from '../../src/core/story/story.ts';
import { type Mode, SKILLS } from '../../src/core/vocabulary.ts';
import { readStory, STORIES, scenarioIds } from '../../src/tools/story-files.ts';

export const SCENARIO = 'windshield';

type Opened = { readonly edition: Edition; readonly story: OpenStory };

function opened(scenario: string): Opened {
  const made = readStory(`${STORIES}/${scenario}/en.ink`);
  if (!made.ok) throw new Error(made.problems.map((one) => one.message).join('\n'));
  return { edition: made.edition, story: openStory(made.edition.ink, made.edition.header) };
}

const WINDSHIELD = opened(SCENARIO);
export const EDITION = WINDSHIELD.edition;
export const STORY = WINDSHIELD.story;

const OTHERS = new Map(
  scenarioIds()
    .filter((id) => id !== SCENARIO)
    .map((id) => [id, opened(id)]),
);
const isDrill = (id: string): boolean => OTHERS.get(id)?.edition.header.form === 'drill';
/** Without the drills, whose first round is chosen by a seed. */
export const OTHER_SCENARIOS = [...OTHERS.keys()].filter((id) => !isDrill(id));
export const DRILL = [...OTHERS.keys()].find(isDrill) ?? '';
/** Of every scenario: the words of a choice are found here. */
export const EDITIONS = [EDITION, ...[...OTHERS.values()].map((one) => one.edition)];

/** Picks from the first decision to an ending, and what the core makes of them. */
export type Way = {
  readonly picks: readonly ChoiceId[];
  readonly playthrough: Playthrough;
  readonly ending: Ending;
  readonly score: Score;
};

type Taste = (decision: Decision, at: number) => Choice;

const worth = ({ points }: Choice): number => SKILLS.reduce((sum, skill) => sum + points[skill], 0);

const ranked = ({ choices }: Decision): readonly Choice[] =>
  [...choices].sort((a, b) => worth(b) - worth(a));

const best: Taste = (decision) => ranked(decision)[0] as Choice;
const worst: Taste = (decision) => ranked(decision).at(-1) as Choice;
const byTurns: Taste = (decision, at) => (at % 2 === 0 ? worst : best)(decision, at);
const slippingAt =
  (count: number): Taste =>
  (decision, at) =>
    (at === count ? worst : best)(decision, at);

function follow(taste: Taste, { edition, story }: Opened = WINDSHIELD, seed = 0): Way {
  let playthrough = beginPlaythrough(story, seed);
  for (let next = nextOf(playthrough); next.kind === 'decision'; next = nextOf(playthrough)) {
    const choice = taste(next.decision, playthrough.turns.length);
    playthrough = advance(story, playthrough, { choice: choice.id }) ?? playthrough;
  }
  return wayOf(playthrough, edition);
}

function wayOf(playthrough: Playthrough, edition: Edition): Way {
  const picks = playthrough.turns.map((turn) => turn.choice.id);
  const next = nextOf(playthrough);
  const scored = score(
    edition,
    picks.map((choice) => ({ choice })),
    { ended: true },
  );
  if (next.kind !== 'ending' || !scored.ok) throw new Error('The way leads to no ending.');
  return { picks, playthrough, ending: next.ending, score: scored.score };
}

/** Ways through another scenario. */
export const waysThrough = (scenario: string) => ({
  best: follow(best, OTHERS.get(scenario)),
  worst: follow(worst, OTHERS.get(scenario)),
  mixed: follow(byTurns, OTHERS.get(scenario)),
});

/** Three runs of the drill, each of another deal. */
export const RUNS = {
  best: { seed: 1, way: follow(best, OTHERS.get(DRILL), 1) },
  worst: { seed: 2, way: follow(worst, OTHERS.get(DRILL), 2) },
  mixed: { seed: 3, way: follow(byTurns, OTHERS.get(DRILL), 3) },
} as const;

export const BEST = follow(best);
export const WORST = follow(worst);

const rowKinds = ({ score: { skills } }: Way): number =>
  new Set(SKILLS.flatMap((skill) => skills[skill].rows.map((row) => row.kind))).size;

/** One slip on the best way that ends as neither of the two others does, with most on its receipts. */
export const MIXED = BEST.picks
  .map((_, count) => follow(slippingAt(count)))
  .filter((way) => ![BEST, WORST].some((other) => other.ending.id === way.ending.id))
  .sort((a, b) => rowKinds(b) - rowKinds(a))[0] as Way;

/** The decision that stands open after these picks. */
export function decisionAfter(picks: readonly ChoiceId[]): Decision {
  const replayed = replay(
    STORY,
    picks.map((choice) => ({ choice })),
  );
  const next = nextOf(replayed.playthrough);
  if (!replayed.ok || next.kind !== 'decision') throw new Error('No decision stands open there.');
  return next.decision;
}

/** A save as the game keeps it, with these picks. */
export function saved(
  picks: readonly ChoiceId[],
  mode: Mode,
  changes: object = {},
  scenario = SCENARIO,
): unknown {
  const { edition, keying } = (OTHERS.get(scenario) ?? WINDSHIELD).edition;
  const attempt = makeAttempt({
    ...{ id: 'a1', scenario, edition, keying, mode, seed: 1 },
    startedAt: '2026-03-02T09:00:00.000Z',
    picks: picks.map((choice) => ({ choice })),
  });
  return { ...(attempt as object), ...changes };
}

/** What the game keeps beside it once the learner has noted a read of these picks. */
export function readOf(picks: readonly ChoiceId[], changes: object = {}): unknown {
  const bands = { empathy: 'ready', ownership: 'developing', recovery: 'not_yet' } as const;
  const guess = { bands, best: picks[0] ?? '', costliest: picks.at(-1) ?? '' };
  const notes = makeNotes({ ...noNotes('a1'), guess });
  return { ...(notes as object), ...changes };
}
