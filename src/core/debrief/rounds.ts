// The rounds of a drill as they were played: who attacked, how they left, and, by what the rounds tempt one
// to do, which of them went wrong and what would have been stronger.

import type { Playthrough } from '../play/playthrough.ts';
import { isWeak } from '../play/tapped.ts';
import { worthOf } from '../score/worth.ts';
import type { CastId, Choice } from '../story/line.ts';
import type { OpenStory } from '../story/story.ts';
import { type Mood, TEMPTATIONS, type Temptation } from '../vocabulary.ts';
import { type Exchange, exchanges } from './exchange.ts';
import { type OtherWords, otherWords } from './turning-points.ts';
import { untilNextAct } from './until-answered.ts';

export type Left = {
  /** Null where nobody has spoken. */
  readonly customer: CastId | null;
  /** With their answer. */
  readonly mood: Mood;
};

export type PlayedRound = Exchange &
  Left & {
    readonly tempts: Temptation | null;
    readonly isLost: boolean;
    /** Null where no line was worth more. */
    readonly stronger: OtherWords | null;
  };

export type TemptedRounds = {
  readonly tempts: Temptation;
  readonly rounds: readonly PlayedRound[];
};

/** How each customer so far has left. */
export function leftSoFar(playthrough: Playthrough): readonly Left[] {
  const { opening, turns } = playthrough;
  return exchanges(playthrough).map(({ at, before }) => {
    const asked = (at === 0 ? opening : turns[at - 1]?.beat)?.lines ?? [];
    const answer = untilNextAct(turns[at]?.beat.lines ?? []);
    const customer = before?.speaker ?? null;
    const moods = [...asked, ...answer].flatMap((line) => (customer && line.moods[customer]) || []);
    return { customer, mood: moods.at(-1) ?? 'calm' };
  });
}

export function playedRounds(story: OpenStory, playthrough: Playthrough): readonly PlayedRound[] {
  const left = leftSoFar(playthrough);
  return exchanges(playthrough).flatMap((exchange) => {
    const turn = playthrough.turns[exchange.at];
    const gone = left[exchange.at];
    if (!turn || !gone) return [];
    const { decision, choice } = turn;
    const worth = (one: Choice) => worthOf(decision, one);
    const [best = choice] = decision.choices.toSorted((a, b) => worth(b) - worth(a));
    return [
      {
        ...exchange,
        ...gone,
        tempts: decision.tempts ?? null,
        isLost: isWeak(decision, choice),
        stronger: worth(best) > worth(choice) ? otherWords(story, turn, best) : null,
      },
    ];
  });
}

/** Those first in which most went wrong. */
export function byTemptation(rounds: readonly PlayedRound[]): readonly TemptedRounds[] {
  return TEMPTATIONS.map((tempts) => ({
    tempts,
    rounds: rounds.filter((one) => one.tempts === tempts),
  }))
    .filter((group) => group.rounds.length > 0)
    .toSorted((a, b) => lostIn(b) - lostIn(a));
}

export const lostIn = ({ rounds }: TemptedRounds): number =>
  rounds.filter(({ isLost }) => isLost).length;
