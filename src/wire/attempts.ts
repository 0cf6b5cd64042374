// `POST /api/me/attempts/:id/begin` and `PUT /api/me/attempts/:id`. The server believes nothing but
// the picks; the same body may be sent any number of times, another one under the same id is refused.

import * as v from 'valibot';
import { attemptShape } from '../core/play/attempt.ts';
import { ruleTextShape } from '../core/record/notes.ts';
import { ATTEMPT_STATES, BANDS, UNVERIFIED } from '../core/vocabulary.ts';
import { answerOf, bodyOf, byCore, bySkillOf, countShape, idShape } from './values.ts';

/** Both: the attempt as it stands; `begin` numbers it and ignores its picks. */
export const sentAttemptShape = bodyOf({
  assignment: idShape,
  attempt: byCore('The attempt', attemptShape),
});
export type SentAttempt = v.InferOutput<typeof sentAttemptShape>;

/** What the server has of it. The outbox lets it go when `state` is no longer `begun`. */
export const acknowledgedShape = answerOf({
  id: v.string(),
  /** 1-based, of this person's attempts at the scenario in this mode. */
  nth: countShape,
  state: v.picklist(ATTEMPT_STATES),
  /** Why it is not verified; null otherwise. */
  reason: v.nullable(v.picklist(UNVERIFIED)),
});
export type Acknowledged = v.InferOutput<typeof acknowledgedShape>;

/**
 * `PUT /api/me/attempts/:id/notes`: what the learner noted about an attempt that the server has, as far as
 * the level of its assignment goes. The first guess stays; the rule may be changed.
 */
export const sentNotesShape = bodyOf({
  /** Their own read, before they saw the result. */
  bands: v.nullable(bySkillOf(v.picklist(BANDS))),
  /** The rule they chose, in a line. */
  rule: v.nullable(byCore('The rule', ruleTextShape)),
});
export type SentNotes = v.InferOutput<typeof sentNotesShape>;

/** `POST /api/results/file`: the text of a result or record file, and whose it is. */
export const resultsFileShape = bodyOf({
  person: idShape,
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
});

/** How its attempts fared; those that belong to no assignment of the person are left out. */
export const takenInShape = answerOf({
  taken: countShape,
  known: countShape,
  unverified: countShape,
  leftOut: countShape,
});
export type FileTakenIn = v.InferOutput<typeof takenInShape>;
