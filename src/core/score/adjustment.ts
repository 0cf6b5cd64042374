// The explicit rows of a receipt: doors closed, repair, red-line cap.

import type { Choice, ChoiceId } from '../story/line.ts';
import type { RedLine, Skill } from '../vocabulary.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type PickLedger, REFUND_UNIT } from './ledger.ts';
import type { AdjustmentRow } from './receipt-row.ts';
import { capOf } from './red-lines.ts';
import { isRepaired, type Tally } from './tally.ts';

/** `100 · over / under` score points; null where no number is shown. */
export type ToPoints = (over: number, under: number) => Fraction | null;

export function doorRows(
  picks: readonly PickLedger[],
  skill: Skill,
  { earned, open, closed: all }: Tally,
  points: ToPoints,
): readonly AdjustmentRow[] {
  return picks.flatMap((pick) => {
    const { closed } = pick.skills[skill];
    const contribution = points(-earned * closed, open * (open + all));
    return closed > 0
      ? [{ kind: 'doors_closed', choice: pick.choice.id, closed, contribution } as const]
      : [];
  });
}

export function repairRows(
  picks: readonly PickLedger[],
  skill: Skill,
  { open, closed }: Tally,
  points: ToPoints,
): readonly AdjustmentRow[] {
  return picks.flatMap(({ answers, repairs, choice, skills }) => {
    const { refund } = skills[skill];
    if (answers === null || !faulted(picks, answers, skill)) return [];
    const contribution = points(refund, REFUND_UNIT * (open + closed));
    return [
      {
        kind: 'repair',
        choice: choice.id,
        fault: answers,
        refund: fraction(refund, REFUND_UNIT),
        repaired: repairs,
        contribution,
      } as const,
    ];
  });
}

const faulted = (picks: readonly PickLedger[], choice: ChoiceId, skill: Skill) =>
  picks.some((pick) => pick.choice.id === choice && pick.skills[skill].fault);

/** One row per red line that hurt the skill; only the first of the lowest caps takes anything. */
export function capRows(
  picks: readonly PickLedger[],
  skill: Skill,
  taken: Fraction | null,
): readonly AdjustmentRow[] {
  const crossed = picks.filter((pick) => pick.skills[skill].hurt);
  const rows = crossed.map((pick) => {
    const repaired = isRepaired(pick, picks);
    return { choice: pick.choice, repaired, cap: capOf(repaired) };
  });
  const lowest = Math.min(...rows.map((row) => row.cap));
  const binding = rows.findIndex((row) => row.cap === lowest);
  return rows.map(({ choice, repaired, cap }, index) => ({
    kind: 'red_line_cap',
    choice: choice.id,
    red: redOf(choice),
    cap,
    repaired,
    contribution: index === binding ? taken : taken && fraction(0),
  }));
}

function redOf({ id, red }: Choice): RedLine {
  if (red === null) throw new Error(`“${id}” crosses no red line.`);
  return red;
}
