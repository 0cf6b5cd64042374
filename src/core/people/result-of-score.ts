// What is kept of a score beside its attempt: it can be worked out again from the picks at any time.

import { bySkill } from '../by-skill.ts';
import { countedEvidence, evidenceIn } from '../record/pool.ts';
import type { Score } from '../score/score.ts';
import type { AttemptRow } from './rows.ts';

export type RecordedResult = {
  readonly numbers: NonNullable<AttemptRow['numbers']>;
  readonly red: AttemptRow['red'];
  readonly evidence: NonNullable<AttemptRow['evidence']>;
};

export function recordedResult(score: Score): RecordedResult {
  return {
    numbers: bySkill((skill) => score.skills[skill].number),
    red: score.redLines.flatMap(({ red, repaired }) => (repaired ? [] : [red])),
    evidence: bySkill((skill) => countedEvidence(evidenceIn(score, skill))),
  };
}
