// The rule that the learner noted last: it is shown before the first line of the next scenario.

import type { Rule } from '../debrief/rule.ts';
import type { LearnerRecord } from './record-file.ts';

/** Of the attempt that was started last among those with a rule. */
export function latestRule({ attempts, notes }: LearnerRecord): Rule | null {
  const latest = attempts
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
    .map(({ id }) => notes.find(({ attempt, rule }) => attempt === id && rule !== null));
  return latest.find((one) => one !== undefined)?.rule ?? null;
}
