// `/api/teams`: groups of people and who runs them. Managers see the teams they run, owners all.

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
} from './values.ts';

/** `GET /api/teams`. `people`: how many are in it. */
export const teamsShape = answerOf({
  teams: listOfAll(
    answerOf({
      id: idShape,
      name: v.string(),
      people: countShape,
      managers: listOfAll(namedShape),
    }),
  ),
});
export type TeamList = v.InferOutput<typeof teamsShape>;

/** `POST /api/teams`; it answers with the new team's `{id, name}`. */
export const newTeamShape = bodyOf({ name: nameShape });

/** `PATCH /api/teams/:id`. `managers`: ids of all who run it from now on; only an owner may say. */
export const teamChangeShape = bodyOf({
  name: v.optional(nameShape),
  managers: v.optional(listOfAll(idShape)),
});

/** `GET /api/teams/:id`, with the people and the tablets of the team. */
export const teamShape = answerOf({
  id: idShape,
  name: v.string(),
  managers: listOfAll(namedShape),
  people: listOfAll(
    answerOf({
      id: idShape,
      name: v.string(),
      /** A link that still opens. */
      hasLink: v.boolean(),
      /** They opened a link or a shared tablet at least once. */
      hasJoined: v.boolean(),
      hasPin: v.boolean(),
    }),
  ),
  /** Who has left. */
  left: listOfAll(namedShape),
  devices: listOfAll(answerOf({ id: idShape, name: v.string(), seenAt: v.nullable(instantShape) })),
});
export type TeamPage = v.InferOutput<typeof teamShape>;
