// Rules 4 and 5 of stories/README.md: the scores of the simplest players. The best habit on a skill
// must score 100, the worst at most 30, and the player who takes the highest sum must pass
// comfortably.

import { type BySkill, bySkill } from '../../by-skill.ts';
import { bestPoints } from '../../play/tapped.ts';
import { isCore } from '../../score/measure.ts';
import type { Choice, ChoiceId, Decision, EndingId } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import { choicePlace, fault, knot, type StoryPlace, type Violation } from '../violation.ts';
import type { Board } from './board.ts';
import {
  bestPlayer,
  HIGHEST_SUM,
  mostBy,
  type Numbers,
  numbersOf,
  pathOf,
  type RulePlayer,
  scoresOf,
  worstPlayer,
} from './player.ts';

const MOST_OF_THE_WORST = 30;
const LEAST_OF_THE_HIGHEST_SUM = 80;

export type Outcome = {
  readonly player: string;
  readonly picks: readonly ChoiceId[];
  readonly ending: EndingId;
  readonly numbers: Numbers;
};

/** In each deal. */
export function outcomePerDeal(board: Board, player: RulePlayer): readonly Outcome[] {
  return board.openings.map((from) => {
    const { picks, ending } = pathOf(board, player, from);
    return {
      player: player.name,
      picks: picks.map(({ choice }) => choice.id),
      ending,
      numbers: numbersOf(scoresOf(picks)),
    };
  });
}

/** What passing hangs on. */
export const leastIn = ({ numbers }: Outcome): number =>
  Math.min(...SKILLS.map((skill) => numbers[skill] ?? 0));

export type Habits = {
  readonly best: BySkill<Outcome>;
  readonly worst: BySkill<Outcome>;
  readonly highestSum: Outcome;
};

/** Of several deals the one that comes nearest to breaking the rule. */
export function habitsOf(board: Board): Habits {
  const { endings } = board.exploration;
  const isKept = ({ ending }: Outcome) => endings[ending]?.kind === 'kept';
  return {
    best: bySkill((skill) =>
      mostBy(outcomePerDeal(board, bestPlayer(skill)), ({ numbers }) => -(numbers[skill] ?? 0)),
    ),
    worst: bySkill((skill) =>
      mostBy(outcomePerDeal(board, worstPlayer(skill)), ({ numbers }) => numbers[skill] ?? 0),
    ),
    highestSum: mostBy(outcomePerDeal(board, HIGHEST_SUM), (one) =>
      isKept(one) ? -leastIn(one) : 1,
    ),
  };
}

type Decisions = Board['exploration']['decisions'];

/** The pick with the highest weight, to look at first; a list of at most one. */
function heaviest(
  decisions: Decisions,
  picks: readonly ChoiceId[],
  weigh: (choice: Choice, decision: Decision) => number,
): readonly StoryPlace[] {
  const weighed = Object.values(decisions)
    .filter(isCore)
    .flatMap((decision) =>
      decision.choices
        .filter(({ id }) => picks.includes(id))
        .map((one) => ({ id: one.id, weight: decision.stakes * weigh(one, decision) })),
    )
    .toSorted((a, b) => b.weight - a.weight);
  return weighed.slice(0, 1).map(({ id }) => choicePlace(id));
}

const said = (number: number | null) => (number === null ? 'no number' : String(number));

export function habitFaults(
  { decisions, endings }: Board['exploration'],
  habits: Habits,
): readonly Violation[] {
  const { best, worst, highestSum } = habits;
  const { player, ending, picks, numbers } = highestSum;
  const kind = endings[ending]?.kind;
  const isUnfair = (skill: Skill) => (worst[skill].numbers[skill] ?? 0) > MOST_OF_THE_WORST;
  const isLow = (skill: Skill) => (numbers[skill] ?? 0) < LEAST_OF_THE_HIGHEST_SUM;
  const elsewhere = `The player who ${player} ends at “${ending}” (${kind ?? 'no ending'}), not at a kept ending.`;
  return [
    ...SKILLS.filter((skill) => best[skill].numbers[skill] !== 100).map((skill) =>
      fault(
        'best_habit',
        `Always taking the best choice on ${skill} scores ${said(best[skill].numbers[skill])} on it, not 100.`,
      ),
    ),
    ...SKILLS.filter(isUnfair).map((skill) =>
      fault(
        'worst_habit',
        `Always taking the worst choice on ${skill} scores ${said(worst[skill].numbers[skill])} on it; at most ${MOST_OF_THE_WORST} is fair.`,
        ...heaviest(decisions, worst[skill].picks, (choice) => choice.points[skill]),
      ),
    ),
    ...SKILLS.filter(isLow).map((skill) =>
      fault(
        'highest_sum',
        `The player who ${player} scores ${said(numbers[skill])} on ${skill}; it must be at least ${LEAST_OF_THE_HIGHEST_SUM}.`,
        ...heaviest(
          decisions,
          picks,
          (choice, decision) => bestPoints(decision, skill) - choice.points[skill],
        ),
      ),
    ),
    ...(kind === 'kept' ? [] : [fault('highest_sum', elsewhere, knot(ending))]),
  ];
}
