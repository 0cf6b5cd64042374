// What of the record is evidence, and what is practice.

import type { EvidenceStanding } from '../../core/debrief/evidence-words.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import { firstAssessed } from '../../core/record/evidence.ts';
import type { Model } from './model.ts';
import { isVisit } from './record/visit.ts';

/** Assess mode, and before every other such attempt at this scenario. */
export function isEvidence(attempts: readonly Attempt[], attempt: Attempt): boolean {
  return firstAssessed(attempts).some(({ id }) => id === attempt.id);
}

/** A file brings one attempt: what its owner played before is not in it. */
export function standingOf(model: Model, attempt: Attempt): EvidenceStanding {
  if (attempt.mode === 'assess' && isVisit(model, attempt.id)) return 'unknown';
  return isEvidence(model.attempts, attempt) ? 'evidence' : 'practice';
}
