// A score is a pure function of (edition, picks): replayed, never accumulated, and so the same on
// every device and years later. It knows neither how long anyone took nor in which order choices
// were displayed. `tally.ts` counts, `receipt.ts` explains, this file puts them together.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Pick } from '../play/attempt.ts';
import { wayOf } from '../play/way.ts';
import type { ChoiceId, DecisionId } from '../story/line.ts';
import { type Band, type RedLine, SKILLS, type Skill } from '../vocabulary.ts';
import { bandOf, PASS_MARKS, type PassMarks } from './bands.ts';
import { type Fraction, roundHalfUp } from './fraction.ts';
import type { PickLedger } from './ledger.ts';
import { type BadPick, followPicks, type Scorable } from './pick-order.ts';
import { receiptRows } from './receipt.ts';
import type { ReceiptRow } from './receipt-row.ts';
import { exactScore, isRepaired, tally } from './tally.ts';
import { barOf, type Sample, standardError } from './uncertainty.ts';

export type SkillScore = {
  /** 0–100; null with too little evidence, and then `met` says how little. */
  readonly number: number | null;
  readonly band: Band | null;
  /** Before rounding, after the red-line cap. */
  readonly exact: Fraction | null;
  /** The 80 % bar is `number` ± this; null without a number. */
  readonly bar: number | null;
  /** Tapped core decisions met. */
  readonly met: number;
  /** Their shares and stakes, to be pooled across scenarios. */
  readonly evidence: readonly Sample[];
  readonly reachesPassMark: boolean;
  /** Add up to `number` exactly. */
  readonly rows: readonly ReceiptRow[];
};

export type CrossedRedLine = {
  readonly decision: DecisionId;
  readonly choice: ChoiceId;
  readonly red: RedLine;
  readonly hurts: readonly Skill[];
  readonly repaired: boolean;
};

export type Score = {
  /** While false, every number is “so far” and nothing is passed or failed yet. */
  readonly ended: boolean;
  readonly skills: BySkill<SkillScore>;
  readonly redLines: readonly CrossedRedLine[];
  readonly passed: boolean | null;
  /** Picks that were a fault on any skill, and how many of them were repaired. */
  readonly faults: { readonly made: number; readonly repaired: number };
  /** Plain mean of the three numbers; shown last, decides nothing. */
  readonly mean: number | null;
  /** A second try was taken somewhere: never evidence. */
  readonly withHelp: boolean;
};

export type Scored = { readonly ok: true; readonly score: Score } | BadPick;

export type Terms = {
  /** Whether the picks reach an ending; the one thing that picks alone cannot tell. */
  readonly ended: boolean;
  readonly passMarks?: PassMarks;
};

export function score(
  edition: Scorable,
  picks: readonly Pick[],
  { ended, passMarks = PASS_MARKS }: Terms,
): Scored {
  const followed = followPicks(edition, wayOf(picks));
  if (!followed.ok) return followed;
  const ledgers = followed.picks;
  const skills = bySkill((skill) => scoreSkill(ledgers, skill, passMarks[skill]));
  const redLines = crossedRedLines(ledgers);
  const passed =
    SKILLS.every((skill) => skills[skill].reachesPassMark) &&
    redLines.every((line) => line.repaired);
  const faults = ledgers.filter((pick) => SKILLS.some((skill) => pick.skills[skill].fault));
  return {
    ok: true,
    score: {
      ended,
      skills,
      redLines,
      passed: ended ? passed : null,
      faults: {
        made: faults.length,
        repaired: faults.filter((pick) => isRepaired(pick, ledgers)).length,
      },
      mean: meanOf(SKILLS.map((skill) => skills[skill].number)),
      withHelp: picks.some((pick) => pick.first !== undefined),
    },
  };
}

function scoreSkill(picks: readonly PickLedger[], skill: Skill, passMark: number): SkillScore {
  const counted = tally(picks, skill);
  const exact = exactScore(counted);
  const number = exact && roundHalfUp(exact);
  const evidence = picks.flatMap(({ decision, skills }) => {
    const { points, best, open } = skills[skill];
    return open > 0 ? [{ share: points / best, weight: decision.stakes }] : [];
  });
  const error = standardError(evidence);
  return {
    number,
    band: number === null ? null : bandOf(number),
    exact,
    bar: number === null || error === null ? null : barOf(error),
    met: counted.met,
    evidence,
    reachesPassMark: number !== null && number >= passMark,
    rows: receiptRows(picks, skill, counted),
  };
}

function crossedRedLines(picks: readonly PickLedger[]): readonly CrossedRedLine[] {
  return picks.flatMap((pick) => {
    const { choice, decision } = pick;
    if (choice.red === null) return [];
    const hurts = SKILLS.filter((skill) => pick.skills[skill].hurt);
    const repaired = isRepaired(pick, picks);
    return [{ decision: decision.id, choice: choice.id, red: choice.red, hurts, repaired }];
  });
}

function meanOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.flatMap((number) => number ?? []);
  return known.length < numbers.length
    ? null
    : Math.floor(known.reduce((all, one) => all + one, 0) / known.length + 0.5);
}
