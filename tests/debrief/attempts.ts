// Attempts at every shipped story, from the best to the worst, for the laws of the debrief.

import type { Attempt } from '../../src/core/play/attempt.ts';
import { nextOf, type Playthrough } from '../../src/core/play/playthrough.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { type Score, score } from '../../src/core/score/score.ts';
import type { Shipped } from '../shipped.ts';
import { bestBy, picksOf, playAtRandom, playOut, SCENARIOS, shipped, sumOf } from '../shipped.ts';

export type Played = Shipped & {
  readonly name: string;
  readonly attempt: Attempt;
  readonly playthrough: Playthrough;
  readonly score: Score;
};

const WAYS = {
  best: ({ story }: Shipped) => playOut(story, bestBy(sumOf)),
  worst: ({ story }: Shipped) =>
    playOut(
      story,
      bestBy((choice) => -sumOf(choice)),
    ),
  'mixed 1': ({ story }: Shipped) => playAtRandom(story, 21),
  'mixed 2': ({ story }: Shipped) => playAtRandom(story, 22),
  'mixed 3': ({ story }: Shipped) => playAtRandom(story, 23),
} as const;

export function played(scenario: string, way: keyof typeof WAYS): Played {
  const opened = shipped(scenario);
  const playthrough = WAYS[way](opened);
  return { ...opened, ...recorded(opened, playthrough), name: `${scenario}, ${way}` };
}

/** The attempt that a playthrough would be kept as, and its score. */
export function recorded({ edition }: Pick<Shipped, 'edition'>, playthrough: Playthrough) {
  const picks = picksOf(playthrough);
  const ended = nextOf(playthrough).kind === 'ending';
  const scored = score(edition, picks, { ended });
  if (!scored.ok) throw pickError(scored);
  const attempt: Attempt = {
    id: `${edition.header.id}-1`,
    scenario: edition.header.id,
    edition: edition.edition,
    keying: edition.keying,
    seed: 7,
    mode: 'assess',
    startedAt: '2026-11-21T10:00:00.000Z',
    picks,
  };
  return { attempt, playthrough, score: scored.score };
}

/** Best, worst and mixed attempts at every shipped story. */
export const PLAYED: readonly Played[] = SCENARIOS.flatMap((scenario) =>
  (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => played(scenario, way)),
);

/** Of each story the best and the worst, and one between them. */
export const THREE_EACH = PLAYED.filter(({ name }) => !/mixed [23]/.test(name));

/** The row of a table of tests: its name and what was played. */
export const TABLE = PLAYED.map((one) => [one.name, one] as const);
