// `/api/teams/:id/assignments` and `/api/assignments/:id`: which scenario, for whom, by when, and who
// sees what. For managers of the team and owners.

import * as v from 'valibot';
import { isId } from '../core/json.ts';
import { COUNTING, MODES } from '../core/vocabulary.ts';
import {
  answerOf,
  bodyOf,
  countShape,
  dayShape,
  idShape,
  instantShape,
  listOfAll,
  privacyShape,
} from './values.ts';

export const scenarioShape = v.pipe(
  v.string(),
  v.check((given) => isId(given), 'is not the id of a scenario.'),
);

const passMark = v.pipe(countShape, v.maxValue(100, 'is more than 100.'));
const note = v.pipe(v.string(), v.trim(), v.maxLength(500, 'is longer than 500 letters.'));

/** What an assignment asks for, besides its scenario and its people. */
export const termsShape = {
  mode: v.picklist(MODES),
  /** The last day to finish it; null: any time. */
  dueOn: v.nullable(dayShape),
  /** What every skill has to reach, 0–100. */
  passMark,
  counts: v.picklist(COUNTING),
  privacy: privacyShape,
  /** What the manager says to everybody who gets it. */
  note,
} as const;

/** `POST /api/teams/:id/assignments`: one assignment is made for each scenario. */
export const newAssignmentsShape = bodyOf({
  scenarios: v.pipe(listOfAll(scenarioShape), v.minLength(1, 'is empty.'), v.maxLength(50)),
  /** Null: everybody who is in the team now. */
  people: v.nullable(listOfAll(idShape)),
  mode: v.optional(termsShape.mode, 'assess'),
  dueOn: v.optional(termsShape.dueOn, null),
  passMark: v.optional(passMark, 70),
  counts: v.optional(termsShape.counts, 'first'),
  privacy: v.optional(privacyShape, 'skills'),
  note: v.optional(note, ''),
});
export type NewAssignments = v.InferInput<typeof newAssignmentsShape>;

export const assignmentShape = answerOf({
  id: idShape,
  scenario: scenarioShape,
  ...termsShape,
  /** Ids; only those in the team that was asked for. */
  people: listOfAll(idShape),
  createdAt: instantShape,
  /** Nothing more is asked of anybody; null while it runs. */
  closedAt: v.nullable(instantShape),
});
export type TeamAssignment = v.InferOutput<typeof assignmentShape>;

/** `GET /api/teams/:id/assignments`, and what `POST` answers: the new ones. Newest first. */
export const assignmentsShape = answerOf({ assignments: listOfAll(assignmentShape) });

/**
 * `PATCH /api/assignments/:id`. Privacy can only be narrowed: nobody sees more of an attempt than its
 * maker was told. `add` and `remove`: ids of people.
 */
export const assignmentChangeShape = bodyOf({
  dueOn: v.optional(termsShape.dueOn),
  passMark: v.optional(passMark),
  counts: v.optional(termsShape.counts),
  privacy: v.optional(privacyShape),
  note: v.optional(note),
  closed: v.optional(v.boolean()),
  add: v.optional(listOfAll(idShape)),
  remove: v.optional(listOfAll(idShape)),
});
