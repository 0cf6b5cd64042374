// What stands on the wall of the story itself: the lines so far, the one that is read now, the options.

import { answeredCount } from '../play/play.ts';
import { lastBeat, type Playthrough } from '../play/playthrough.ts';
import { nameOf } from '../play/transcript.ts';
import { shuffle } from '../shuffle.ts';
import type { Header } from '../story/edition.ts';
import type { Beat, ChoiceId, Decision, Line } from '../story/line.ts';
import type { RoomPlan, RoomPoint } from './room.ts';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** A choice as the room sees it: nothing about what it is worth. */
export type RoomOption = {
  readonly letter: Letter;
  readonly choice: ChoiceId;
  readonly text: string;
  /** Where it is said neither to the customer nor to whoever spoke last. */
  readonly to: string | null;
};

export function optionsAt(
  decision: Decision,
  { seed }: Pick<RoomPlan, 'seed'>,
  { cast }: Pick<Header, 'cast'>,
): readonly RoomOption[] {
  return shuffle(decision.choices, seed, decision.id).map(({ id, text, to }, at) => ({
    ...{ letter: LETTERS[at] ?? 'D', choice: id, text },
    to: cast.find((one) => one.id === to)?.name ?? null,
  }));
}

/** The outcome that is being played; while nothing is, the way so far. */
const onWall = ({ step, playthrough, outcomes, playing }: RoomPoint): Playthrough =>
  (step === 'consequence' || step === 'asking' ? outcomes[playing] : undefined) ?? playthrough;

/** Every line so far, the one that stands last. */
export function linesSoFar(now: RoomPoint): readonly Line[] {
  const { opening, turns } = onWall(now);
  const beats = [opening, ...turns.map(({ beat }) => beat)];
  return beats.flatMap(({ lines }, at) =>
    at === beats.length - 1 ? lines.slice(0, shownOf(now, lines)) : lines,
  );
}

/** At `asking` the outcome stands as it was left. */
const shownOf = (now: RoomPoint, lines: Beat['lines']): number =>
  now.step === 'asking' ? Math.min(now.shown, lines.length) : now.shown;

/** The line after the one that stands; null where something else comes next. */
export function lineAhead(now: RoomPoint): Line | null {
  const beat = lastBeat(onWall(now));
  const end = now.step === 'consequence' ? answeredCount(beat) : beat.lines.length;
  const isRead = now.step === 'reading' || now.step === 'consequence';
  return isRead && now.shown < end ? (beat.lines[now.shown] ?? null) : null;
}

export type ReadLine = {
  /** As shown before the colon; null for narration. */
  readonly name: string | null;
  readonly isYou: boolean;
  readonly text: string;
};

export const asRead = (line: Line, { cast }: Pick<Header, 'cast'>): ReadLine => ({
  name: nameOf(line, new Map(cast.map(({ id, name }) => [id, name]))),
  isYou: line.speaker === 'you',
  text: line.text,
});

/** What a branch led to, as it is laid beside another one. */
export type BranchOutcome = {
  readonly option: RoomOption;
  readonly lines: readonly ReadLine[];
  /** What the customer took from it. */
  readonly hears: string;
};

export function outcomesOf(
  now: RoomPoint,
  options: readonly RoomOption[],
  header: Pick<Header, 'cast'>,
): readonly BranchOutcome[] {
  return now.outcomes.flatMap((outcome) => {
    const turn = outcome.turns.at(-1);
    const option = options.find(({ choice }) => choice === turn?.choice.id);
    if (!turn || !option) return [];
    const lines = turn.beat.lines.slice(0, answeredCount(turn.beat));
    return [{ option, lines: lines.map((line) => asRead(line, header)), hears: turn.beat.hears }];
  });
}
