// How much one attempt says about a person.

import { type BySkill, bySkill } from '../by-skill.ts';
import type { Score } from '../score/score.ts';

/** Whether it was the first assessed attempt at its scenario; `unknown` where only a file tells of it. */
export type EvidenceStanding = 'evidence' | 'practice' | 'unknown';

export type Evidence = {
  readonly standing: EvidenceStanding;
  /** How many decisions tell something about the skill. */
  readonly met: BySkill<number>;
};

export function evidenceOf(score: Score, standing: EvidenceStanding): Evidence {
  return {
    standing: score.withHelp || !score.ended ? 'practice' : standing,
    met: bySkill((skill) => score.skills[skill].met),
  };
}
