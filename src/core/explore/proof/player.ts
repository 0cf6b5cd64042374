// Players that follow one rule from the first decision to the end, and the paths they take.

import { type BySkill, bySkill } from '../../by-skill.ts';
import { randomFrom } from '../../random.ts';
import { type Fraction, roundHalfUp } from '../../score/fraction.ts';
import type { PickLedger } from '../../score/ledger.ts';
import { exactScore, isRepaired, tally } from '../../score/tally.ts';
import { sumOfPoints } from '../../score/worth.ts';
import type { Decision, DecisionId, EndingId } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import type { Arrival } from '../exploration.ts';
import type { Board, Offer } from './board.ts';

export type RulePlayer = {
  /** Completes “the player who …”. */
  readonly name: string;
  readonly take: (offers: readonly Offer[]) => Offer;
};

export type PlayerPath = {
  readonly picks: readonly PickLedger[];
  /** The state in which each pick was made. */
  readonly states: readonly number[];
  readonly ending: EndingId;
};

/** The picks of a player from a state on. */
export function pathOf(board: Board, player: RulePlayer, from: Arrival): PlayerPath {
  const picks: PickLedger[] = [];
  const states: number[] = [];
  let at = from;
  while (at.kind === 'state') {
    const { pick, edge } = player.take(board.offers[at.state] ?? []);
    picks.push(pick);
    states.push(at.state);
    at = edge.to;
  }
  return { picks, states, ending: at.ending };
}

export type Scores = BySkill<Fraction | null>;

/** Capped, not rounded; null with too little evidence. */
export const scoresOf = (picks: readonly PickLedger[]): Scores =>
  bySkill((skill) => exactScore(tally(picks, skill)));

export type Numbers = BySkill<number | null>;

/** The scores as they are shown. */
export const numbersOf = (scores: Scores): Numbers =>
  bySkill((skill) => scores[skill] && roundHalfUp(scores[skill]));

export function reachesAll(numbers: Numbers, mark: number): boolean {
  return SKILLS.every((skill) => (numbers[skill] ?? 0) >= mark);
}

export function hasUnrepairedRedLine(picks: readonly PickLedger[]): boolean {
  return picks.some((pick) => pick.choice.red !== null && !isRepaired(pick, picks));
}

type Worth = (pick: PickLedger) => number;

/** The first of equals. */
export const mostBy = <One>(all: readonly One[], worth: (one: One) => number): One =>
  all.reduce((best, one) => (worth(one) > worth(best) ? one : best));

/** Takes the choice with the highest worth, the first as written of several. */
export const mostOf = (name: string, worth: Worth): RulePlayer => ({
  name,
  take: (offers) => mostBy(offers, ({ pick }) => worth(pick)),
});

export const HIGHEST_SUM = mostOf('always takes the highest sum', ({ choice }) =>
  sumOfPoints(choice),
);

export const bestPlayer = (skill: Skill): RulePlayer => ranked(skill, 0);

export const worstPlayer = (skill: Skill): RulePlayer =>
  mostOf(`always takes the worst choice on ${skill}`, ({ choice }) => -choice.points[skill]);

const RANKS = ['best', 'second', 'third'] as const;

function ranked(skill: Skill, rank: number): RulePlayer {
  return {
    name: `always takes the ${RANKS[rank]} choice on ${skill}`,
    take: (offers) => {
      const points = ({ pick }: Offer) => pick.choice.points[skill];
      const sorted = offers.toSorted((a, b) => points(b) - points(a));
      return (sorted[rank] ?? sorted.at(-1)) as Offer;
    },
  };
}

/** Best, second and third choice on each skill. */
export const HABITS: readonly RulePlayer[] = SKILLS.flatMap((skill) =>
  RANKS.map((_, rank) => ranked(skill, rank)),
);

/** Takes any choice, but the same one whenever it comes to the same decision. */
export function randomPlayer(decisions: readonly Decision[], seed: number): RulePlayer {
  const random = randomFrom(seed);
  const drawn = new Map<DecisionId, number>(decisions.map(({ id }) => [id, random()]));
  return {
    name: `picks at random (seed ${seed})`,
    take: (offers) => {
      const draw = drawn.get(offers[0]?.pick.decision.id ?? '') ?? 0;
      return offers[Math.floor(draw * offers.length)] as Offer;
    },
  };
}

export function randomPlayers(
  decisions: readonly Decision[],
  count: number,
): readonly RulePlayer[] {
  return Array.from({ length: count }, (_, seed) => randomPlayer(decisions, seed + 1));
}
