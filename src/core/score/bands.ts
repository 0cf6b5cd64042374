// The band that a number falls into. Its word is said first; the number comes second.

import { type BySkill, bySkill } from '../by-skill.ts';
import { BANDS, type Band } from '../vocabulary.ts';

export const BAND_FLOOR: Readonly<Record<Band, number>> = {
  not_yet: 0,
  developing: 50,
  ready: 70,
  strong: 85,
};

/** Of a whole score, 0–100. */
export function bandOf(number: number): Band {
  return BANDS.findLast((band) => number >= BAND_FLOOR[band]) ?? 'not_yet';
}

export type PassMarks = BySkill<number>;

export function samePassMark(mark: number): PassMarks {
  return bySkill(() => mark);
}

/** Unless an assignment says otherwise. */
export const PASS_MARKS: PassMarks = samePassMark(BAND_FLOOR.ready);
