// Rule 7 of stories/README.md: players who do not read what is meant. None of their tricks may pass.

import { PASS_MARKS } from '../../score/bands.ts';
import type { PickLedger } from '../../score/ledger.ts';
import { sumOfPoints } from '../../score/worth.ts';
import type { ChoiceId } from '../../story/line.ts';
import { SKILLS } from '../../vocabulary.ts';
import { choicePlace, fault, type Violation } from '../violation.ts';
import type { Board } from './board.ts';
import { countOf, POLITE_WORDS, SORRY_WORDS } from './courtesy.ts';
import { leastIn, type Outcome, outcomePerDeal } from './habits.ts';
import {
  hasUnrepairedRedLine,
  mostBy,
  mostOf,
  numbersOf,
  pathOf,
  type RulePlayer,
  randomPlayers,
  reachesAll,
  scoresOf,
} from './player.ts';

const PASS = PASS_MARKS.empathy;
/** The longest and the sorriest choices stay under this on at least one skill. */
const CLEARLY_LOW = 60;
export const MOST_RANDOM_PASSES = 0.01;
export const RANDOM_PLAYS = 1000;

type Trick = { readonly player: RulePlayer; readonly mustFailClearly: boolean };

const trick = (player: RulePlayer, mustFailClearly = false): Trick => ({ player, mustFailClearly });

const TRICKS: readonly Trick[] = [
  trick(
    mostOf('always takes the longest choice', ({ choice }) => choice.text.length),
    true,
  ),
  trick(mostOf('always takes the shortest choice', ({ choice }) => -choice.text.length)),
  trick({ name: 'always takes the first choice', take: (offers) => offers[0] as never }),
  trick({ name: 'always takes the last choice', take: (offers) => offers.at(-1) as never }),
  trick(
    mostOf('always takes the sorriest choice', ({ choice }) => countOf(choice.text, SORRY_WORDS)),
    true,
  ),
  trick(
    mostOf('always takes the politest choice', ({ choice }) => countOf(choice.text, POLITE_WORDS)),
  ),
];

export type TrickResult = Outcome & {
  readonly mustFailClearly: boolean;
  /** Picks with the highest sum at their decision: where the trick works. */
  readonly works: readonly ChoiceId[];
};

export function trickResults(board: Board): readonly TrickResult[] {
  return TRICKS.map(({ player, mustFailClearly }) => {
    const outcome = mostBy(outcomePerDeal(board, player), leastIn);
    const works = outcome.picks.filter((id) => {
      const pick = board.ledger.get(id);
      return pick && isHighestSum(pick);
    });
    return { ...outcome, mustFailClearly, works };
  });
}

const isHighestSum = ({ decision, choice }: PickLedger) =>
  decision.choices.every((other) => sumOfPoints(choice) >= sumOfPoints(other));

/** Passes among that many random plays. */
export function randomPasses(board: Board, plays: number = RANDOM_PLAYS): number {
  return randomPlayers(board.decisions, plays).filter((player, index) => {
    const from = board.openings[index % board.openings.length];
    const picks = from ? pathOf(board, player, from).picks : [];
    return reachesAll(numbersOf(scoresOf(picks)), PASS) && !hasUnrepairedRedLine(picks);
  }).length;
}

export function trickFaults(results: readonly TrickResult[], passes: number): readonly Violation[] {
  const tricks = results.flatMap(({ player, numbers, mustFailClearly, works }) => {
    const isPassed = reachesAll(numbers, PASS);
    if (!isPassed && !(mustFailClearly && reachesAll(numbers, CLEARLY_LOW))) return [];
    const shown = SKILLS.map((skill) => numbers[skill] ?? '–').join(', ');
    const message = isPassed
      ? `The player who ${player} passes with ${shown}; nobody should pass by a trick.`
      : `The player who ${player} scores ${shown}; at least one skill must stay under ${CLEARLY_LOW}.`;
    return [fault('trick', message, ...works.map(choicePlace))];
  });
  const most = MOST_RANDOM_PASSES * RANDOM_PLAYS;
  if (passes <= most) return tricks;
  const message = `${passes} of ${RANDOM_PLAYS} random plays pass; at most ${most} may.`;
  return [...tricks, fault('random_passes', message)];
}
