// One play under way, as data, and the questions that update and views ask of it. Everything said
// on screen is derived from here: which lines stand, whose turn it is, what may be taken back.

import type { Opening } from '../story/extracts.ts';
import type { Beat, ChoiceId, Decision, Ending, Line } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Mode } from '../vocabulary.ts';
import type { Attempt, Pick } from './attempt.ts';
import type { Phase } from './phase.ts';
import { lastBeat, type Playthrough } from './playthrough.ts';
import type { Attempted, Purpose } from './purpose.ts';

export type Overlay = 'log' | 'pause' | 'settings';

export type Play = {
  readonly opening: Omit<Opening, 'edition' | 'keying' | 'beats'> & { readonly beat: Beat };
  readonly purpose: Purpose;
  readonly mode: Mode;
  /** Orders the choices on screen; chooses the deal of a drill. */
  readonly seed: number;
  readonly engine: Engine | null;
  /** With the picks that are kept. Null until the engine has arrived. */
  readonly playthrough: Playthrough | null;
  readonly phase: Phase;
  readonly overlay: Overlay | null;
};

type AttemptPlay = Play & { readonly purpose: Attempted };

export const isAttempt = (play: Play): play is AttemptPlay => play.purpose.kind === 'attempt';

/** What is saved of a play. */
export function attemptOf(play: AttemptPlay): Attempt {
  const { id, startedAt, edition, keying } = play.purpose;
  const { mode, seed } = play;
  const scenario = play.opening.header.id;
  return { id, scenario, edition, keying, seed, mode, startedAt, picks: keptPicks(play) };
}

export const keptPicks = ({ playthrough }: Play): readonly Pick[] =>
  playthrough?.turns.map((turn) => turn.pick) ?? [];

/** The pick that is on screen and not kept yet. */
export const pendingPick = ({ phase }: Play): Pick | null => ('pick' in phase ? phase.pick : null);

/** Learn mode helps with a coach and with steps back; a trial is left to itself. */
export const isHelped = ({ mode, purpose }: Play): boolean =>
  mode === 'learn' && purpose.kind !== 'trial';

export const shownPlaythrough = ({ phase, playthrough }: Play): Playthrough | null =>
  'playthrough' in phase ? phase.playthrough : playthrough;

export const shownBeat = (play: Play): Beat => beatOf(play, shownPlaythrough(play));

export const beatOf = ({ opening }: Play, playthrough: Playthrough | null): Beat =>
  playthrough ? lastBeat(playthrough) : opening.beat;

/** How many lines of the beat stand on screen. */
export function shownCount(play: Play): number {
  const { phase } = play;
  if ('shown' in phase) return phase.shown;
  const beat = shownBeat(play);
  return phase.kind === 'coached' ? answeredCount(beat) : beat.lines.length;
}

export const currentLine = (play: Play): Line | undefined =>
  shownBeat(play).lines[shownCount(play) - 1];

/** The trainee's own lines at the head of the beat that follows a pick. */
export function ownLineCount(beat: Beat): number {
  const other = beat.lines.findIndex((line) => line.speaker !== 'you');
  return Math.max(1, other < 0 ? beat.lines.length : other);
}

/**
 * The lines up to the first answer to a pick: what somebody says, and what is told right before it.
 * Another act, or another place, is no answer.
 */
export function answeredCount(beat: Beat): number {
  const own = ownLineCount(beat);
  const [first, second] = beat.lines.slice(own);
  if (!first || isElsewhere(first)) return own;
  const isSpokenNext = first.speaker === null && second && !isElsewhere(second);
  return isSpokenNext && second.speaker !== null && second.speaker !== 'you' ? own + 2 : own + 1;
}

const isElsewhere = ({ act, place }: Line): boolean => act !== null || place !== null;

/** The decision whose choices stand on screen now; one that waits may still be made otherwise. */
export function openDecision(play: Play): Decision | null {
  const { kind } = play.phase;
  const { next } = shownBeat(play);
  const isOpen = kind === 'choosing' || kind === 'waiting';
  return isOpen && next.kind === 'decision' ? next.decision : null;
}

/** The ending, once its last line stands. */
export function reachedEnding(play: Play): Ending | null {
  const { next } = shownBeat(play);
  return play.phase.kind === 'ended' && next.kind === 'ending' ? next.ending : null;
}

/** A pick may be taken back until the player moves on past their own lines. */
export const canTakeBack = (play: Play): boolean =>
  play.phase.kind === 'said' && play.phase.shown <= ownLineCount(shownBeat(play));

export const isCoached = ({ phase }: Play): boolean => phase.kind === 'coached';

/** The first try, while the second is open. */
export const withdrawnChoice = ({ phase }: Play): ChoiceId | null =>
  phase.kind === 'choosing' ? phase.withdrawn : null;

export const wantedChoice = ({ phase }: Play): ChoiceId | null =>
  phase.kind === 'waiting' ? phase.wanted : null;

/** Every line shown so far, oldest first, with the turn it belongs to (−1: the opening). */
export function spokenLines(play: Play): readonly { readonly turn: number; readonly line: Line }[] {
  const playthrough = shownPlaythrough(play);
  const shown = shownCount(play);
  if (!playthrough) return play.opening.beat.lines.slice(0, shown).map(spoken(-1));
  const beats = [playthrough.opening, ...playthrough.turns.map((turn) => turn.beat)];
  return beats.flatMap((beat, index) => {
    const isLast = index === beats.length - 1;
    return (isLast ? beat.lines.slice(0, shown) : beat.lines).map(spoken(index - 1));
  });
}

const spoken = (turn: number) => (line: Line) => ({ turn, line });
