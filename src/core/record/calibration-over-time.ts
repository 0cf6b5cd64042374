// Whether a person's guesses come closer to their results from attempt to attempt.

import type { Calibration } from '../debrief/calibration.ts';
import { SKILLS } from '../vocabulary.ts';

export type CalibratedAttempt = {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly scenario: string;
  readonly startedAt: string;
  readonly calibration: Calibration;
};

export type Drift = {
  /** Mean distance in bands. */
  readonly off: number;
  /** Mean gap in bands, above 0 where the guesses were too high. */
  readonly lean: number;
};

export type CalibrationOverTime = {
  /** Oldest first. */
  readonly attempts: readonly CalibratedAttempt[];
  /** Null without a result to compare a guess with. */
  readonly all: Drift | null;
  /** The same of the last three attempts. */
  readonly lately: Drift | null;
};

const LATELY = 3;

export function calibrationOverTime(read: readonly CalibratedAttempt[]): CalibrationOverTime {
  const attempts = read.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  return { attempts, all: driftOf(attempts), lately: driftOf(attempts.slice(-LATELY)) };
}

function driftOf(attempts: readonly CalibratedAttempt[]): Drift | null {
  const gaps = attempts.flatMap(({ calibration }) =>
    SKILLS.flatMap((skill) => calibration.skills[skill].gap ?? []),
  );
  const mean = (of: (gap: number) => number) =>
    gaps.reduce((all, gap) => all + of(gap), 0) / gaps.length;
  return gaps.length === 0 ? null : { off: mean(Math.abs), lean: mean((gap) => gap) };
}
