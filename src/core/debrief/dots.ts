// The dots of the profile: one for each decision that says something about a skill. They are made from
// the rows of the skill's receipt, so the two cannot disagree.

import type { PickRow, ReceiptRow } from '../score/receipt-row.ts';
import type { ChoiceId } from '../story/line.ts';
import type { RedLine } from '../vocabulary.ts';

export type Dot = Pick<PickRow, 'decision' | 'choice' | 'points' | 'best' | 'fault'> & {
  /** 0-based number of the turn. */
  readonly at: number;
  /** Where its receipt stands in the skill's rows. */
  readonly row: number;
  readonly stakes: 1 | 2;
  /** A fault that was put right later. */
  readonly isRepaired: boolean;
  /** The fault on this skill that the pick answers; null at a core decision. */
  readonly answers: ChoiceId | null;
  /** The red line that it crossed at the cost of this skill. */
  readonly red: RedLine | null;
};

/** In the order in which the lines were said. */
export function dotsOf(rows: readonly ReceiptRow[]): readonly Dot[] {
  const picks = rows.filter((row) => row.kind === 'pick');
  return picks.flatMap((pick, at) => {
    const { decision, choice, points, best, weight, standing, fault } = pick;
    const answers = faultAnsweredBy(choice, rows);
    if (standing === 'silent' || (standing === 'repair' && answers === null)) return [];
    const row = rows.indexOf(pick);
    const isRepaired = rows.some(
      (one) => one.kind === 'repair' && one.fault === choice && one.repaired,
    );
    const red = redLineAt(choice, rows);
    return [
      { at, row, decision, choice, points, best, stakes: weight, fault, isRepaired, answers, red },
    ];
  });
}

function faultAnsweredBy(choice: ChoiceId, rows: readonly ReceiptRow[]): ChoiceId | null {
  const row = rows.find((one) => one.kind === 'repair' && one.choice === choice);
  return row?.kind === 'repair' ? row.fault : null;
}

function redLineAt(choice: ChoiceId, rows: readonly ReceiptRow[]): RedLine | null {
  const row = rows.find((one) => one.kind === 'red_line_cap' && one.choice === choice);
  return row?.kind === 'red_line_cap' ? row.red : null;
}
