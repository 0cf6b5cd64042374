// What the player does to a play under way. Each step is a function from play to play; a play whose
// playthrough has changed has something new to save.

import type { ChoiceId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Pick } from './attempt.ts';
import {
  canTakeBack,
  isHelped,
  openDecision,
  ownLineCount,
  type Pending,
  type Play,
  shownBeat,
} from './play.ts';
import { advance, beginPlaythrough, rewind } from './playthrough.ts';
import { isWeak } from './tapped.ts';

/** The engine arrives behind the first line: the story begins for real, a waiting pick is taken. */
export function receiveEngine(play: Play, engine: Engine): Play {
  if (play.engine) return play;
  const started = { ...play, engine, playthrough: beginPlaythrough(engine.story) };
  return play.wanted ? pick({ ...started, wanted: null }, play.wanted) : started;
}

export function pick(play: Play, choice: ChoiceId): Play {
  const decision = openDecision(play);
  if (!decision?.choices.some((one) => one.id === choice)) return play;
  if (!play.engine || !play.playthrough) return { ...play, wanted: choice };
  const made: Pick = play.withdrawn ? { choice, first: play.withdrawn } : { choice };
  const playthrough = advance(play.engine.story, play.playthrough, made);
  return playthrough ? { ...play, pending: { pick: made, playthrough }, shown: 1 } : play;
}

export function takeBack(play: Play): Play {
  return canTakeBack(play)
    ? { ...play, pending: null, shown: lineCount({ ...play, pending: null }) }
    : play;
}

/** One line further; past the own line of a pick, the pick is kept. */
export function next(play: Play): Play {
  if (play.isCoaching || openDecision(play)) return play;
  if (!play.pending) return showMore(play);
  if (play.shown < ownLineCount(shownBeat(play))) return showMore(play);
  return needsCoach(play, play.pending) ? { ...play, isCoaching: true } : keep(play, play.pending);
}

const lineCount = (play: Play): number => shownBeat(play).lines.length;

const showMore = (play: Play): Play => ({
  ...play,
  shown: Math.min(play.shown + 1, lineCount(play)),
});

function needsCoach(play: Play, { pick: made, playthrough }: Pending): boolean {
  const turn = playthrough.turns.at(-1);
  return (
    isHelped(play) &&
    made.first === undefined &&
    turn !== undefined &&
    isWeak(turn.decision, turn.choice)
  );
}

function keep(play: Play, { playthrough }: Pending): Play {
  return showMore({
    ...play,
    playthrough,
    pending: null,
    withdrawn: null,
    isCoaching: false,
  });
}

/** The coach's second try: back to the same choices, the first one marked. */
export function tryAgain(play: Play): Play {
  if (!play.isCoaching || !play.pending) return play;
  const open = { ...play, pending: null, isCoaching: false, withdrawn: play.pending.pick.choice };
  return { ...open, shown: lineCount(open) };
}

/** “I stand by it”: the weak pick is kept without a second try. */
export function standByIt(play: Play): Play {
  return play.isCoaching && play.pending ? keep(play, play.pending) : play;
}

/** Learn mode: back to the decision of turn number `turn`; what came after is cut. */
export function stepBack(play: Play, turn: number): Play {
  if (!isHelped(play) || !play.playthrough) return play;
  if (turn < 0 || turn >= play.playthrough.turns.length) return play;
  const back: Play = {
    ...play,
    playthrough: rewind(play.playthrough, turn),
    pending: null,
    wanted: null,
    withdrawn: null,
    isCoaching: false,
    overlay: null,
  };
  return { ...back, shown: lineCount(back) };
}

/** Past lines that were read in an earlier attempt, to the next decision or the ending. */
export function skip(play: Play): Play {
  if (play.isCoaching) return play;
  const kept = play.pending ? next({ ...play, shown: ownLineCount(shownBeat(play)) }) : play;
  return kept.isCoaching ? kept : { ...kept, shown: lineCount(kept) };
}
