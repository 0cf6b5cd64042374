// Everything that the debrief says about a turning point: what was said and heard, a stronger and a
// weaker line from the same state, and three reasons of which one is the writer's.

import type { Playthrough, Turn } from '../play/playthrough.ts';
import { sumOfPoints, worthOf } from '../score/worth.ts';
import type { Edition } from '../story/edition.ts';
import type { Choice, ChoiceId } from '../story/line.ts';
import type { OpenStory } from '../story/story.ts';
import type { Skill, Slip } from '../vocabulary.ts';
import { type CostlyTurn, costlyTurns } from './costly-turns.ts';
import { type Exchange, exchanges, saidIn } from './exchange.ts';
import { reasonsFor } from './reasons.ts';

/** Another line of the same decision, and what would have been heard in the same state. */
export type OtherWords = {
  readonly choice: ChoiceId;
  readonly said: string;
  readonly hears: string;
  readonly why: string;
};

export type TurningPoint = CostlyTurn &
  Exchange & {
    readonly stronger: OtherWords | null;
    /** Null when nothing weaker was on offer. */
    readonly weaker: OtherWords | null;
    /** Three, one of them `slip`; empty where the line was not weak enough to have one. */
    readonly reasons: readonly Slip[];
    readonly slip: Slip | null;
    /** The open question of the decision. */
    readonly ask: string;
    readonly rule: string;
  };

export function turningPoints(
  edition: Edition,
  story: OpenStory,
  playthrough: Playthrough,
  seed: number,
): readonly TurningPoint[] {
  const said = exchanges(playthrough);
  return costlyTurns(edition.key, playthrough.turns).flatMap((costly) => {
    const turn = playthrough.turns[costly.at];
    const exchange = said[costly.at];
    if (!turn || !exchange) return [];
    const { slip } = turn.choice;
    return [
      {
        ...costly,
        ...exchange,
        stronger: otherWords(story, turn, strongerChoice(turn, costly.skill)),
        weaker: otherWords(story, turn, weakerChoice(turn)),
        reasons: slip ? reasonsFor(slip, seed, turn.choice.id) : [],
        slip,
        ask: turn.decision.ask,
        rule: turn.decision.rule,
      },
    ];
  });
}

export function otherWords(story: OpenStory, turn: Turn, choice: Choice | null): OtherWords | null {
  const step = choice && story.step(turn.from, choice.id);
  if (!step) return null;
  const { hears, why } = step.beat;
  return { choice: choice.id, said: saidIn({ choice, beat: step.beat }), hears, why };
}

/** With most weighted points; where the pick had most already, the best on the skill it cost. */
function strongerChoice({ decision, choice }: Turn, skill: Skill): Choice | null {
  const worth = (one: Choice) => worthOf(decision, one);
  const best = mostBy(decision.choices, worth);
  if (best && worth(best) > worth(choice)) return best;
  const onSkill = mostBy(decision.choices, (one) => one.points[skill]);
  return onSkill && onSkill.points[skill] > choice.points[skill] ? onSkill : null;
}

function weakerChoice({ decision, choice }: Turn): Choice | null {
  const worth = (one: Choice) => worthOf(decision, one);
  const worst = mostBy(decision.choices, (one) => -worth(one));
  return worst && worth(worst) < worth(choice) ? worst : null;
}

/** Of several equal ones the one with the higher sum of points, then the first as written. */
function mostBy(choices: readonly Choice[], worth: (choice: Choice) => number): Choice | null {
  const ranked = choices.toSorted((a, b) => worth(b) - worth(a) || sumOfPoints(b) - sumOfPoints(a));
  return ranked[0] ?? null;
}
