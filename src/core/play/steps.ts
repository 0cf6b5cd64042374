// The rules of play: what a player does to a play under way, each step a function from play to play.
// A play whose playthrough has changed has something new to save.

import type { ChoiceId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Pick } from './attempt.ts';
import { phaseAt, type SaidPhase } from './phase.ts';
import {
  answeredCount,
  beatOf,
  canTakeBack,
  isHelped,
  openDecision,
  ownLineCount,
  type Play,
  pendingPick,
  shownBeat,
  shownCount,
  wantedChoice,
  withdrawnChoice,
} from './play.ts';
import { advance, beginPlaythrough, type Playthrough, rewind } from './playthrough.ts';
import { isWeak } from './tapped.ts';

/** `shown` lines after the last kept pick stand, by default all; a pick that is not kept is let go. */
export function readTo(play: Play, shown = Number.POSITIVE_INFINITY): Play {
  return { ...play, phase: phaseAt(beatOf(play, play.playthrough), shown) };
}

/** The engine arrives behind the first line: the story begins for real, a waiting pick is taken. */
export function receiveEngine(play: Play, engine: Engine): Play {
  if (play.engine) return play;
  const begun = { ...play, engine, playthrough: beginPlaythrough(engine.story, play.seed) };
  const wanted = wantedChoice(play);
  return wanted === null ? begun : pick(readTo(begun), wanted);
}

export function pick(play: Play, choice: ChoiceId): Play {
  const { engine, playthrough } = play;
  if (!openDecision(play)?.choices.some(({ id }) => id === choice)) return play;
  if (!engine || !playthrough) return { ...play, phase: { kind: 'waiting', wanted: choice } };
  const first = withdrawnChoice(play);
  const made: Pick = first ? { choice, first } : { choice };
  const further = advance(engine.story, playthrough, made);
  return further
    ? { ...play, phase: { kind: 'said', pick: made, playthrough: further, shown: 1 } }
    : play;
}

export function takeBack(play: Play): Play {
  return canTakeBack(play) ? chooseAgain(play, pendingPick(play)?.first ?? null) : play;
}

const chooseAgain = (play: Play, withdrawn: ChoiceId | null): Play => ({
  ...play,
  phase: { kind: 'choosing', withdrawn },
});

/** One line further; past the lines of a pick it is kept, or the coach steps in. */
export function next(play: Play): Play {
  const { phase } = play;
  if (phase.kind === 'reading') return readTo(play, phase.shown + 1);
  if (phase.kind !== 'said') return play;
  const lines = isForCoach(play, phase) ? answeredCount : ownLineCount;
  return phase.shown < lines(shownBeat(play))
    ? { ...play, phase: { ...phase, shown: phase.shown + 1 } }
    : moveOn(play, phase);
}

function moveOn(play: Play, phase: SaidPhase): Play {
  const { pick: made, playthrough } = phase;
  return isForCoach(play, phase)
    ? { ...play, phase: { kind: 'coached', pick: made, playthrough } }
    : keep(play, playthrough);
}

/** A weak pick is answered before the coach speaks, so that one sees what it does. */
const isForCoach = (play: Play, { pick: made, playthrough }: SaidPhase): boolean =>
  isHelped(play) && made.first === undefined && endsWeak(playthrough);

function endsWeak({ turns }: Playthrough): boolean {
  const turn = turns.at(-1);
  return turn !== undefined && isWeak(turn.decision, turn.choice);
}

const keep = (play: Play, playthrough: Playthrough): Play =>
  readTo({ ...play, playthrough }, shownCount(play) + 1);

/** The coach's second try: back to the same choices, the first one marked. */
export function tryAgain(play: Play): Play {
  return play.phase.kind === 'coached' ? chooseAgain(play, play.phase.pick.choice) : play;
}

/** “I stand by it”: the weak pick is kept without a second try. */
export function standByIt(play: Play): Play {
  return play.phase.kind === 'coached' ? keep(play, play.phase.playthrough) : play;
}

/** Learn mode: back to the decision of turn number `turn`; what came after is cut. */
export function stepBack(play: Play, turn: number): Play {
  const { playthrough } = play;
  return isHelped(play) && playthrough?.turns[turn]
    ? readTo({ ...play, playthrough: rewind(playthrough, turn), overlay: null })
    : play;
}

/** Past lines that were read in an earlier attempt, to the next decision or the ending. */
export function skip(play: Play): Play {
  const kept = play.phase.kind === 'said' ? moveOn(play, play.phase) : play;
  return kept.phase.kind === 'reading' ? readTo(kept) : kept;
}
