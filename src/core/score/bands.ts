// The words for a number. They are said first; the number comes second.

import { BANDS, type Band, SKILLS, type Skill } from '../vocabulary.ts';

export const BAND_FLOOR: Readonly<Record<Band, number>> = {
  not_yet: 0,
  developing: 50,
  ready: 70,
  strong: 85,
};

export const BAND_WORDS: Readonly<Record<Band, string>> = {
  not_yet: 'Not yet',
  developing: 'Developing',
  ready: 'Ready',
  strong: 'Strong',
};

/** Of a whole score, 0–100. */
export function bandOf(number: number): Band {
  return BANDS.findLast((band) => number >= BAND_FLOOR[band]) ?? 'not_yet';
}

export type PassMarks = Readonly<Record<Skill, number>>;

export function samePassMark(mark: number): PassMarks {
  return Object.fromEntries(SKILLS.map((skill) => [skill, mark])) as Record<Skill, number>;
}

/** Unless an assignment says otherwise. */
export const PASS_MARKS: PassMarks = samePassMark(BAND_FLOOR.ready);
