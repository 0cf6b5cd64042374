// The lines of a shipped story with the tableaus that stand behind them, met by many players.

import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { Choice, Line } from '../../src/core/story/line.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { bestBy, playOut, shipped, sumOf } from '../shipped.ts';

export type Seen = {
  readonly line: Line;
  readonly tableau: Tableau;
  readonly before: Tableau | null;
};

/** Enough for the laws that use them, each of which says first whether all it speaks of was met. */
const PLAYS = 300;

/** From players who choose at random to those who hardly ever miss the best line. */
function player(seed: number): (choices: readonly Choice[]) => Choice | undefined {
  const random = randomFrom(seed);
  return (choices) =>
    random() < (seed % 5) / 5
      ? bestBy(sumOf)(choices)
      : choices[Math.floor(random() * choices.length)];
}

/** Each line with each of its tableaus once. */
export function seenIn(scenario: string): readonly Seen[] {
  const { edition, story } = shipped(scenario);
  const seen = new Map<string, Seen>();
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    const { opening, turns } = playOut(story, player(seed));
    const lines = [opening, ...turns.map(({ beat }) => beat)].flatMap((beat) => beat.lines);
    let before: Tableau | null = null;
    for (const [index, line] of lines.entries()) {
      const tableau: Tableau | null = tableauOf(edition.header, lines.slice(0, index + 1));
      if (!tableau) continue;
      seen.set(JSON.stringify([line, tableau]), { line, tableau, before });
      before = tableau;
    }
  }
  return [...seen.values()];
}
