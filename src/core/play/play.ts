// One play under way, as data, and the questions that update and views ask of it. Everything said
// on screen is derived from here: which lines stand, whose turn it is, what may be taken back.

import type { Opening } from '../story/extracts.ts';
import type { Beat, ChoiceId, Decision, Ending, Line } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Mode } from '../vocabulary.ts';
import type { Attempt, Pick } from './attempt.ts';
import { lastBeat, type Playthrough } from './playthrough.ts';
import type { Way } from './way.ts';

export type Pending = {
  readonly pick: Pick;
  /** The playthrough with the pick in it, shown but not yet kept. */
  readonly playthrough: Playthrough;
};

export type Overlay = 'log' | 'pause' | 'settings';

type Attempted = {
  readonly kind: 'attempt';
  readonly id: string;
  readonly startedAt: string;
  /** The edition it was begun on; the opening on screen may be of a later one. */
  readonly edition: string;
  readonly keying: string;
  /** The attempt as this tab last saved or loaded it; null before the first save. */
  readonly saved: Attempt | null;
};

/** The scenario of the finished attempt `of` once more, begun after the picks `from`. */
export type Trial = { readonly kind: 'trial'; readonly of: string; readonly from: Way };

/** A text that is still being written. */
type Draft = { readonly kind: 'draft' };

/** What a play is for. Only an attempt has what it takes to be saved. */
type Purpose = Attempted | Trial | Draft;

export type Play = {
  readonly opening: Omit<Opening, 'edition' | 'keying'>;
  readonly purpose: Purpose;
  readonly mode: Mode;
  /** Orders the choices on screen and nothing else. */
  readonly seed: number;
  readonly engine: Engine | null;
  /** Null until the engine has arrived. */
  readonly playthrough: Playthrough | null;
  readonly pending: Pending | null;
  /** Picked before the engine arrived; taken as soon as it does. */
  readonly wanted: ChoiceId | null;
  /** Learn mode: the withdrawn first try, while the second is open. */
  readonly withdrawn: ChoiceId | null;
  /** Learn mode: the coach has stepped in after a weak pick. */
  readonly isCoaching: boolean;
  /** How many lines of the current beat stand on screen, at least 1. */
  readonly shown: number;
  readonly overlay: Overlay | null;
};

/** The picks that are kept. */
export function keptPicks({ playthrough }: Play): readonly Pick[] {
  return playthrough?.turns.map((turn) => turn.pick) ?? [];
}

type AttemptPlay = Play & { readonly purpose: Attempted };

export const isAttempt = (play: Play): play is AttemptPlay => play.purpose.kind === 'attempt';

/** What is saved of a play. */
export function attemptOf(play: AttemptPlay): Attempt {
  const { id, startedAt, edition, keying } = play.purpose;
  const { mode, seed } = play;
  const scenario = play.opening.header.id;
  return { id, scenario, edition, keying, seed, mode, startedAt, picks: keptPicks(play) };
}

/** Learn mode helps with a coach and with steps back; a trial is left to itself. */
export function isHelped({ mode, purpose }: Play): boolean {
  return mode === 'learn' && purpose.kind !== 'trial';
}

export function shownBeat(play: Play): Beat {
  const playthrough = shownPlaythrough(play);
  return playthrough ? lastBeat(playthrough) : play.opening.beat;
}

export function shownPlaythrough(play: Play): Playthrough | null {
  return play.pending?.playthrough ?? play.playthrough;
}

export function currentLine(play: Play): Line | undefined {
  return shownBeat(play).lines[play.shown - 1];
}

/** The trainee's own lines at the head of the beat that follows a pick. */
export function ownLineCount(beat: Beat): number {
  const other = beat.lines.findIndex((line) => line.speaker !== 'you');
  return Math.max(1, other < 0 ? beat.lines.length : other);
}

const allShown = (play: Play): boolean => play.shown >= shownBeat(play).lines.length;

/** The decision whose choices stand on screen now. */
export function openDecision(play: Play): Decision | null {
  const { next } = shownBeat(play);
  return !play.pending && allShown(play) && next.kind === 'decision' ? next.decision : null;
}

/** The ending, once its last line stands. */
export function reachedEnding(play: Play): Ending | null {
  const { next } = shownBeat(play);
  return !play.pending && allShown(play) && next.kind === 'ending' ? next.ending : null;
}

/** A pick may be taken back until the player moves on past their own line. */
export function canTakeBack(play: Play): boolean {
  return play.pending !== null && !play.isCoaching && play.shown <= ownLineCount(shownBeat(play));
}

/** Every line shown so far, oldest first, with the turn it belongs to (−1: the opening). */
export function spokenLines(play: Play): readonly { readonly turn: number; readonly line: Line }[] {
  const playthrough = shownPlaythrough(play);
  if (!playthrough) return play.opening.beat.lines.slice(0, play.shown).map(spoken(-1));
  const beats = [playthrough.opening, ...playthrough.turns.map((turn) => turn.beat)];
  return beats.flatMap((beat, index) => {
    const isLast = index === beats.length - 1;
    return (isLast ? beat.lines.slice(0, play.shown) : beat.lines).map(spoken(index - 1));
  });
}

const spoken = (turn: number) => (line: Line) => ({ turn, line });
