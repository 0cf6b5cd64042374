// A playthrough is an attempt replayed: what was shown, what was picked, what followed. It grows by
// `advance`, one pick at a time; `replay` is the same from the first line. Both give equal results.

import type { Beat, Choice, ChoiceId, Decision } from '../story/line.ts';
import type { OpenStory, Position } from '../story/story.ts';
import type { Pick } from './attempt.ts';

export type Turn = {
  readonly decision: Decision;
  readonly pick: Pick;
  readonly choice: Choice;
  /** What the pick led to. */
  readonly beat: Beat;
  /** Where the story stood when the decision was open. */
  readonly from: Position;
};

export type Playthrough = {
  readonly opening: Beat;
  readonly turns: readonly Turn[];
  readonly position: Position;
};

export type Replay =
  | { readonly ok: true; readonly playthrough: Playthrough }
  | {
      readonly ok: false;
      readonly reason: 'not_on_offer' | 'after_the_ending';
      /** 0-based. */
      readonly at: number;
      readonly choice: ChoiceId;
      /** As far as the picks could be followed. */
      readonly playthrough: Playthrough;
    };

/** `seed`: of the attempt; it chooses the deal. */
export function beginPlaythrough(story: OpenStory, seed = 0): Playthrough {
  const { beat, position } = story.begin(seed);
  return { opening: beat, turns: [], position };
}

/** The beat that was shown last. */
export function lastBeat(playthrough: Playthrough): Beat {
  return playthrough.turns.at(-1)?.beat ?? playthrough.opening;
}

/** What stands open now: a decision or an ending. */
export function nextOf(playthrough: Playthrough): Beat['next'] {
  return lastBeat(playthrough).next;
}

/** Null when the choice is not on offer. */
export function advance(
  story: OpenStory,
  playthrough: Playthrough,
  pick: Pick,
): Playthrough | null {
  const next = nextOf(playthrough);
  if (next.kind === 'ending') return null;
  const choice = next.decision.choices.find((one) => one.id === pick.choice);
  const step = choice && story.step(playthrough.position, pick.choice);
  if (!choice || !step) return null;
  const turn: Turn = {
    decision: next.decision,
    pick,
    choice,
    beat: step.beat,
    from: playthrough.position,
  };
  return { ...playthrough, turns: [...playthrough.turns, turn], position: step.position };
}

export function replay(story: OpenStory, picks: readonly Pick[], seed = 0): Replay {
  let playthrough = beginPlaythrough(story, seed);
  for (const [at, pick] of picks.entries()) {
    const further = advance(story, playthrough, pick);
    if (!further) {
      const reason = nextOf(playthrough).kind === 'ending' ? 'after_the_ending' : 'not_on_offer';
      return { ok: false, reason, at, choice: pick.choice, playthrough };
    }
    playthrough = further;
  }
  return { ok: true, playthrough };
}

/** The same playthrough before its turn number `count` (0-based). */
export function rewind(playthrough: Playthrough, count: number): Playthrough {
  const turn = playthrough.turns[count];
  return turn
    ? { ...playthrough, turns: playthrough.turns.slice(0, count), position: turn.from }
    : playthrough;
}
