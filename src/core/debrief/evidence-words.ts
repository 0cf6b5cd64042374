// How much one attempt says about a person, in a sentence.

import type { Score } from '../score/score.ts';
import { SKILLS } from '../vocabulary.ts';

/** Whether it was the first assessed attempt at its scenario; `unknown` where only a file tells of it. */
export type EvidenceStanding = 'evidence' | 'practice' | 'unknown';

const WORDS: Readonly<Record<EvidenceStanding, string>> = {
  evidence: 'The first assessed attempt at one scenario',
  practice: 'A practice attempt, which is no evidence',
  unknown: 'An assessed attempt, evidence if it was the first at this scenario',
};

export function evidenceWords(score: Score, standing: EvidenceStanding): string {
  const counts = SKILLS.map((skill) => `${score.skills[skill].met} for ${skill}`).join(', ');
  const kind = WORDS[score.withHelp || !score.ended ? 'practice' : standing];
  return `${kind}. Decisions that tell something: ${counts}. One scenario separates bands roughly and ranks nobody.`;
}
