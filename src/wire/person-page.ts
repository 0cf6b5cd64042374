// `GET /api/people/:id/attempts`: a person's page, as far as each assignment's privacy goes. For
// managers of the team and owners.

import * as v from 'valibot';
import { attemptShape } from '../core/play/attempt.ts';
import { ATTEMPT_STATES, BANDS, MODES, RED_LINES, UNVERIFIED } from '../core/vocabulary.ts';
import { scenarioShape } from './assignments.ts';
import {
  answerOf,
  bandShape,
  bodyOf,
  byCore,
  bySkillOf,
  countShape,
  dayShape,
  idShape,
  instantShape,
  listOfAll,
  namedShape,
  privacyShape,
} from './values.ts';

export const personPageShape = answerOf({
  person: namedShape,
  /** Pooled over first assessed attempts that are not private. `decisions`: how many lie behind it. */
  skills: bySkillOf(answerOf({ band: bandShape, decisions: countShape, isReady: v.boolean() })),
  /** The day a manager last ticked “talked on …”. */
  talkedOn: v.nullable(dayShape),
  /** The latest first. */
  attempts: listOfAll(
    answerOf({
      id: v.string(),
      assignment: idShape,
      scenario: scenarioShape,
      mode: v.picklist(MODES),
      /** 1-based, of the person's attempts at the scenario in this mode. */
      nth: countShape,
      begunAt: instantShape,
      /** Null while it is not finished. */
      receivedAt: v.nullable(instantShape),
      state: v.picklist(ATTEMPT_STATES),
      reason: v.nullable(v.picklist(UNVERIFIED)),
      privacy: privacyShape,
      /** Null where private, unfinished or not verified; so are the next two. */
      passed: v.nullable(v.boolean()),
      bands: v.nullable(bySkillOf(bandShape)),
      hasOpenRedLine: v.nullable(v.boolean()),
      /** Their own read of it, before they saw the result; null where none is known. */
      guessed: v.nullable(bySkillOf(v.picklist(BANDS))),
      /** Only at the open level, as long as the lines are kept. Who sees one is in the log of readers. */
      rule: v.nullable(v.string()),
      /** `GET …/attempts/:attempt` will answer: the level is open and the lines are still kept. */
      hasLines: v.boolean(),
    }),
  ),
});
export type PersonPage = v.InferOutput<typeof personPageShape>;

/**
 * `GET /api/people/:id/attempts/:attempt`: what was said, for the coach's card; only at the open level.
 * The page replays it on its edition. Each reading is logged, and the person sees the log.
 */
export const readAttemptShape = answerOf({
  person: namedShape,
  attempt: byCore('The attempt', attemptShape),
  language: v.string(),
  redLines: listOfAll(v.picklist(RED_LINES)),
});

export type ReadAttempt = v.InferOutput<typeof readAttemptShape>;

/** `POST /api/people/:id/talked`: “talked on …”. Null takes the tick away. */
export const talkedShape = bodyOf({ on: v.nullable(dayShape) });
