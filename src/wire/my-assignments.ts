// `GET /api/me/assignments`: what a learner has to do and has done, and who sees what of it.

import * as v from 'valibot';
import { ASSIGNMENT_STANDINGS } from '../core/people/progress.ts';
import { scenarioShape, termsShape } from './assignments.ts';
import {
  answerOf,
  countShape,
  dayShape,
  idShape,
  instantShape,
  listOfAll,
  namedShape,
} from './values.ts';

export const myAssignmentsShape = answerOf({
  person: namedShape,
  organization: v.string(),
  /** In the organisation's time zone. */
  today: dayShape,
  /** The names of those who run the learner's teams: they see what the level of privacy says. */
  managers: listOfAll(v.string()),
  /** Still to do first, by their day; then what is done, the latest first. */
  assignments: listOfAll(
    answerOf({
      id: idShape,
      scenario: scenarioShape,
      ...termsShape,
      standing: v.picklist(ASSIGNMENT_STANDINGS),
      overdue: v.boolean(),
      /** Attempts begun so far. */
      tries: countShape,
      /** By the attempt that counts; null while there is none, or it could not be checked. */
      passed: v.nullable(v.boolean()),
    }),
  ),
});
export type MyAssignments = v.InferOutput<typeof myAssignmentsShape>;

/** `GET /api/me/seen`: who has read what the learner said in an attempt, the latest first. */
export const readLogShape = answerOf({
  reads: listOfAll(
    answerOf({
      at: instantShape,
      /** Name of the manager. */
      by: v.string(),
      what: v.picklist(['lines', 'rules', 'everything']),
      /** Of the lines. */
      scenario: v.nullable(scenarioShape),
    }),
  ),
});
export type ReadLog = v.InferOutput<typeof readLogShape>;
