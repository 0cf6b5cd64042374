// The other line: the story is re-entered in the state before a pick, another choice is taken, and the
// rest is played with the attempt's own picks where they are on offer, else with the strongest choice.
// The attempt is not changed and nothing is recorded.

import { advance, nextOf, type Playthrough, rewind } from '../play/playthrough.ts';
import { sumOfPoints } from '../score/worth.ts';
import type { Edition } from '../story/edition.ts';
import type { ChoiceId, Decision } from '../story/line.ts';
import type { OpenStory } from '../story/story.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Why a pick of the other line was made. */
export type PickedBy = 'shared' | 'tried' | 'yours' | 'strongest';

export type OtherLine = {
  /** 0-based number of the turn at which the two part; where they never do, the turns they share. */
  readonly at: number;
  readonly original: Timeline;
  readonly other: Timeline;
  /** One for each turn of the other line. */
  readonly by: readonly PickedBy[];
  readonly rows: readonly SideBySide[];
};

/** Null when there is no such turn, or the choice was not on offer at it. */
export function otherLine(
  story: OpenStory,
  playthrough: Playthrough,
  at: number,
  choice: ChoiceId,
  edition: Edition,
): OtherLine | null {
  const begun = reenter(story, playthrough, at, choice);
  if (!begun) return null;
  const run = letRun(story, begun, playthrough);
  const shared = playthrough.turns.slice(0, at).map((): PickedBy => 'shared');
  const by: readonly PickedBy[] = [...shared, 'tried', ...run.by];
  return beside(edition, playthrough, run.playthrough, { at, by });
}

/** The attempt and another playthrough, each with its score, trust and ending, row by row. */
export function beside(
  edition: Edition,
  playthrough: Playthrough,
  run: Playthrough,
  how: Pick<OtherLine, 'at' | 'by'>,
): OtherLine {
  const original = timelineOf(edition, playthrough);
  const other = timelineOf(edition, run);
  return { ...how, original, other, rows: sideBySide(original, other) };
}

/** The playthrough up to its turn number `at`, and there the other choice. */
export function reenter(
  story: OpenStory,
  playthrough: Playthrough,
  at: number,
  choice: ChoiceId,
): Playthrough | null {
  const turn = playthrough.turns[at];
  if (!turn) return null;
  const pick = turn.pick.choice === choice ? turn.pick : { choice };
  return advance(story, rewind(playthrough, at), pick);
}

type Run = {
  readonly playthrough: Playthrough;
  /** One for each turn added. */
  readonly by: readonly ('yours' | 'strongest')[];
};

/** To an ending: with the picks made on the way before where they are on offer, else the strongest. */
export function letRun(story: OpenStory, begun: Playthrough, before: Playthrough): Run {
  const yours = new Map(before.turns.map(({ decision, pick }) => [decision.id, pick]));
  let playthrough = begun;
  const by: ('yours' | 'strongest')[] = [];
  for (let next = nextOf(begun); next.kind === 'decision'; next = nextOf(playthrough)) {
    const own = yours.get(next.decision.id);
    const kept = own && advance(story, playthrough, own);
    const further = kept ?? advance(story, playthrough, { choice: strongest(next.decision) });
    // A decision without a choice that can be taken does not pass the story checker.
    if (!further) throw new Error(`Nothing can be taken at “${next.decision.id}”.`);
    playthrough = further;
    by.push(kept ? 'yours' : 'strongest');
  }
  return { playthrough, by };
}

/** The choice with the highest sum of points, of equal ones the first as written. */
function strongest({ choices }: Decision): ChoiceId {
  return choices.toSorted((a, b) => sumOfPoints(b) - sumOfPoints(a))[0]?.id ?? '';
}
