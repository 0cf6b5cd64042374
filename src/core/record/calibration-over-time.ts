// Whether a person's guesses come closer to their results from attempt to attempt.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Calibration } from '../debrief/calibration.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';

export type CalibratedAttempt = {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly scenario: string;
  readonly startedAt: string;
  readonly calibration: Calibration;
};

export type Drift = {
  /** Guesses that had a result to be compared with. */
  readonly compared: number;
  /** Mean distance in bands; null without a comparison. */
  readonly off: number | null;
  /** Mean gap in bands, above 0 where the guesses were too high; null without a comparison. */
  readonly lean: number | null;
};

export type CalibrationOverTime = {
  /** Oldest first. */
  readonly attempts: readonly CalibratedAttempt[];
  readonly skills: BySkill<Drift>;
  readonly all: Drift;
  /** The last three attempts. */
  readonly lately: Drift;
};

const LATELY = 3;

export function calibrationOverTime(read: readonly CalibratedAttempt[]): CalibrationOverTime {
  const attempts = read.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  return {
    attempts,
    skills: bySkill((skill) => drift(gapsOf(attempts, [skill]))),
    all: drift(gapsOf(attempts, SKILLS)),
    lately: drift(gapsOf(attempts.slice(-LATELY), SKILLS)),
  };
}

function gapsOf(
  attempts: readonly CalibratedAttempt[],
  skills: readonly Skill[],
): readonly number[] {
  return attempts.flatMap(({ calibration }) =>
    skills.flatMap((skill) => calibration.skills[skill].gap ?? []),
  );
}

function drift(gaps: readonly number[]): Drift {
  const mean = (of: (gap: number) => number) =>
    gaps.length === 0 ? null : gaps.reduce((all, gap) => all + of(gap), 0) / gaps.length;
  return { compared: gaps.length, off: mean(Math.abs), lean: mean((gap) => gap) };
}
