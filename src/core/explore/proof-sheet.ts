// The proof sheet of a scenario: the figures of rules 2 to 10 of stories/README.md and every rule that
// does not hold. All figures are exact, but those of rules about random players.

import type { Header } from '../story/edition.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import type { Exploration } from './exploration.ts';
import { rulesFor } from './form-rules.ts';
import { type Paths, pathsOf } from './paths.ts';
import { boardOf } from './proof/board.ts';
import {
  decisionsThatDiffer,
  type SkillPair,
  skillFaults,
  skillPairs,
} from './proof/correlation.ts';
import { type Echo, echoesOf, echoFaults } from './proof/echo.ts';
import { exitFaults, exitsOf, type FewestTaps, fewestTaps, tapFaults } from './proof/exits.ts';
import { type Habits, habitFaults, habitsOf, type Outcome } from './proof/habits.ts';
import { lengthFaults, lengthsAt, whereLongestIsBest } from './proof/lengths.ts';
import { type MarkedBest, markFaults, markPlayersThatPass, surfaceMarks } from './proof/marks.ts';
import {
  keptWithRedLine,
  type PassAndLost,
  passAndLost,
  passAndLostFaults,
} from './proof/passing.ts';
import { HABITS, randomPlayers } from './proof/player.ts';
import { type Ranges, rangesOf } from './proof/ranges.ts';
import { type GradeOf, type Reading, readingOf } from './proof/reading.ts';
import { readingFaults } from './proof/reading-faults.ts';
import { type Surprise, surprises, swapFaults } from './proof/swap-laws.ts';
import {
  RANDOM_PLAYS,
  randomPasses,
  type TrickResult,
  trickFaults,
  trickResults,
} from './proof/tricks.ts';
import type { Violation } from './violation.ts';

export type ProofSheet = {
  readonly states: number;
  readonly decisions: number;
  readonly paths: Paths;
  readonly ranges: Ranges;
  readonly habits: Habits;
  readonly surprises: readonly Surprise[];
  readonly earlyExits: readonly ChoiceId[];
  readonly fewestTaps: FewestTaps;
  readonly passAndLost: PassAndLost;
  readonly skillPairs: readonly SkillPair[];
  /** Where the best choice differs for two skills. */
  readonly bestDiffers: readonly DecisionId[];
  readonly tricks: readonly TrickResult[];
  /** Of 1,000 random plays. */
  readonly randomPasses: number;
  readonly longestIsBest: readonly DecisionId[];
  /** Characters of the longest choice to those of the shortest. */
  readonly lengthSpread: Readonly<Record<DecisionId, number>>;
  readonly marks: readonly MarkedBest[];
  /** Players that follow marks, and pass. */
  readonly markPlayers: readonly Outcome[];
  readonly echoes: readonly Echo[];
  readonly reading: Reading;
  readonly violations: readonly Violation[];
};

export function proofSheet(
  exploration: Exploration,
  header: Pick<Header, 'form' | 'minutes'>,
  gradeOf: GradeOf,
): ProofSheet {
  const rules = rulesFor(header);
  const board = boardOf(exploration);
  const { decisions } = board;
  const habits = habitsOf(board);
  const found = surprises(board, [...HABITS, ...randomPlayers(decisions, RANDOM_PLAYS)]);
  const exits = exitsOf(board);
  const taps = fewestTaps(board, exits);
  const lost = passAndLost(board);
  const tricks = trickResults(board);
  const passes = randomPasses(board);
  const marks = surfaceMarks(decisions);
  const markPlayers = markPlayersThatPass(board);
  const echoes = echoesOf(exploration, rules.echo);
  const reading = readingOf(board, gradeOf);
  return {
    states: exploration.states.length,
    decisions: decisions.length,
    paths: pathsOf(exploration),
    ranges: rangesOf(board),
    habits,
    surprises: found,
    earlyExits: [...exits.early],
    fewestTaps: taps,
    passAndLost: lost,
    skillPairs: skillPairs(decisions),
    bestDiffers: decisionsThatDiffer(decisions).map(({ id }) => id),
    tricks,
    randomPasses: passes,
    longestIsBest: whereLongestIsBest(decisions).map(({ id }) => id),
    lengthSpread: Object.fromEntries(decisions.map((one) => [one.id, lengthsAt(one).spread])),
    marks,
    markPlayers,
    echoes,
    reading,
    violations: [
      ...habitFaults(exploration, habits),
      ...swapFaults(found),
      ...exitFaults(board, exits),
      ...passAndLostFaults(lost),
      ...keptWithRedLine(board),
      ...tapFaults(taps, rules.taps),
      ...skillFaults(decisions),
      ...trickFaults(tricks, passes),
      ...lengthFaults(decisions),
      ...markFaults(marks, markPlayers),
      ...echoFaults(echoes, decisions),
      ...readingFaults(board, reading, header.minutes),
    ],
  };
}
