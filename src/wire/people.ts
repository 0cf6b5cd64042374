// `/api/teams/:id/people` and `/api/people/:id`: the learners of a team, without account or e-mail.
// For managers of the team and owners.

import * as v from 'valibot';
import {
  answerOf,
  bodyOf,
  countShape,
  idShape,
  instantShape,
  listOfAll,
  namedShape,
  nameShape,
  tokenShape,
} from './values.ts';

/** `POST /api/teams/:id/people`: one name a line, or a CSV with a column called “name”. */
export const newPeopleShape = bodyOf({ names: v.pipe(v.string(), v.maxLength(100_000)) });

/**
 * The link of one person. `token` stands behind `#/join/` in its address; it is told this once and can
 * only be replaced.
 */
export const personLinkShape = answerOf({
  person: namedShape,
  token: tokenShape,
  expiresAt: instantShape,
});
export type PersonLink = v.InferOutput<typeof personLinkShape>;

/** What became of each name. `line`: 1-based, of the line or the row. */
export const addedPeopleShape = answerOf({
  added: listOfAll(personLinkShape),
  /** In the team already, under this name. */
  known: listOfAll(answerOf({ line: countShape, name: v.string() })),
  /** Not taken, and why, in a sentence. */
  wrong: listOfAll(answerOf({ line: countShape, problem: v.string() })),
});
export type AddedPeople = v.InferOutput<typeof addedPeopleShape>;

/** `POST /api/teams/:id/links`: new links for these people, for the cards; the old ones end. */
export const newLinksShape = bodyOf({ people: v.pipe(listOfAll(idShape), v.maxLength(2000)) });
export const personLinksShape = answerOf({ links: listOfAll(personLinkShape) });

/** `PATCH /api/people/:id`. `pin: null` takes it away, so that the person sets a new one. */
export const personChangeShape = bodyOf({
  name: v.optional(nameShape),
  pin: v.optional(v.null()),
  /** Who has left is in no list and no figure, and their links end; their results stay. */
  left: v.optional(v.boolean()),
});
