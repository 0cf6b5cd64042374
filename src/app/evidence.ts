// What of the record is evidence, and what is practice.

import type { Attempt } from '../core/play/attempt.ts';
import { firstAssessed } from '../core/record/evidence.ts';

/** Assess mode, and before every other such attempt at this scenario. */
export function isEvidence(attempts: readonly Attempt[], attempt: Attempt): boolean {
  return firstAssessed(attempts).some(({ id }) => id === attempt.id);
}
