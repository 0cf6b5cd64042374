// How far an attempt stands above or below the pass marks. `score ≥ mark`, rounded half up, is
// `200·numerator − (2·mark − 1)·denominator ≥ 0`: a sum over the picks, one for each skill.

import { PASS_MARKS } from '../../score/bands.ts';
import { type PickLedger, REFUND_UNIT } from '../../score/ledger.ts';
import { ENOUGH_EVIDENCE } from '../../score/tally.ts';
import type { ChoiceId } from '../../story/line.ts';
import { SKILLS } from '../../vocabulary.ts';

export type PassPath = {
  /** Per skill; 0 and more passes. */
  readonly margins: readonly number[];
  /** Per skill: tapped core decisions, counted up to what a number needs. */
  readonly met: readonly number[];
  /** Red lines crossed and not repaired yet. */
  readonly crossed: readonly ChoiceId[];
  readonly picks: readonly ChoiceId[];
};

const zeros = SKILLS.map(() => 0);
export const NO_PICKS: PassPath = { margins: zeros, met: zeros, crossed: [], picks: [] };

export function marginsOf({ skills }: PickLedger): readonly number[] {
  return SKILLS.map((skill) => {
    const { earned, refund, open, closed } = skills[skill];
    const over = REFUND_UNIT * earned + refund;
    return 200 * over - (2 * PASS_MARKS[skill] - 1) * REFUND_UNIT * (open + closed);
  });
}

/** A red line that nothing repairs fails the attempt for good. */
export function failsForGood({ choice }: PickLedger, answered: ReadonlySet<ChoiceId>): boolean {
  return choice.red !== null && !answered.has(choice.id);
}

export function passPathAfter(path: PassPath, pick: PickLedger): PassPath {
  const { choice, answers, repairs, skills } = pick;
  const left = repairs ? path.crossed.filter((id) => id !== answers) : path.crossed;
  const margins = marginsOf(pick);
  return {
    margins: path.margins.map((value, index) => value + (margins[index] ?? 0)),
    met: path.met.map((value, index) => {
      const skill = SKILLS[index];
      return Math.min(ENOUGH_EVIDENCE, value + (skill && skills[skill].open > 0 ? 1 : 0));
    }),
    crossed: choice.red === null ? left : [...left, choice.id],
    picks: [...path.picks, choice.id],
  };
}

export function passes({ margins, met, crossed }: PassPath): boolean {
  return (
    crossed.length === 0 &&
    margins.every((value) => value >= 0) &&
    met.every((count) => count === ENOUGH_EVIDENCE)
  );
}

/** At least as good in everything that counts, whatever follows. */
export function covers(a: PassPath, b: PassPath): boolean {
  return (
    a.margins.every((value, index) => value >= (b.margins[index] ?? 0)) &&
    a.met.every((value, index) => value >= (b.met[index] ?? 0)) &&
    a.crossed.every((id) => b.crossed.includes(id))
  );
}
