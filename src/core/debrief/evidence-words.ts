// How much one attempt says about a person, in a sentence.

import type { Score } from '../score/score.ts';
import { SKILLS } from '../vocabulary.ts';

export function evidenceWords(score: Score, isEvidence: boolean): string {
  const counts = SKILLS.map((skill) => `${score.skills[skill].met} for ${skill}`).join(', ');
  const kind =
    isEvidence && !score.withHelp && score.ended
      ? 'The first assessed attempt at one scenario'
      : 'A practice attempt, which is no evidence';
  return `${kind}. Decisions that tell something: ${counts}. One scenario separates bands roughly and ranks nobody.`;
}
