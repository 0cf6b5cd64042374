// Who runs things: the links that they come in by, signing in, their sessions, other managers and the
// organisation. `/api/managers` and `/api/org` are for owners.

import * as v from 'valibot';
import { ROLES } from '../core/vocabulary.ts';
import {
  answerOf,
  bodyOf,
  idShape,
  instantShape,
  listOfAll,
  nameShape,
  tokenShape,
} from './values.ts';

export const SHORTEST_PASSWORD = 12;

const passwordShape = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} letters.`),
  v.maxLength(200, 'is longer than 200 letters.'),
);

/** `POST /api/links/look`, which claims nothing. */
export const linkLookedAtShape = bodyOf({ token: tokenShape });

/** What a link is for. */
export const linkLookShape = answerOf({
  kind: v.picklist(['setup', 'invite', 'reset', 'person', 'device']),
  /** The organisation; empty before there is one. */
  org: v.string(),
  /** Whose link it is; empty where nobody has it yet. */
  name: v.string(),
});
export type LinkLook = v.InferOutput<typeof linkLookShape>;

/** `POST /api/setup`: claims a link and signs in. `org`: with the set-up link alone. */
export const setUpShape = bodyOf({
  token: tokenShape,
  name: v.optional(nameShape),
  password: passwordShape,
  org: v.optional(nameShape),
});

/** `POST /api/signin`. */
export const signInShape = bodyOf({ name: v.string(), password: v.string() });

/** `POST /api/me/password`; every other session ends. */
export const passwordChangeShape = bodyOf({ old: v.string(), password: passwordShape });

/** `GET /api/me/sessions`; `DELETE` ends all but this one. */
export const sessionsShape = listOfAll(
  answerOf({ id: v.string(), createdAt: instantShape, seenAt: instantShape, isThis: v.boolean() }),
);
export type Sessions = v.InferOutput<typeof sessionsShape>;

const rolesShape = v.pipe(listOfAll(v.picklist(ROLES)), v.minLength(1, 'is empty.'));

/** `GET /api/managers`. */
export const managersShape = listOfAll(
  answerOf({ id: idShape, name: v.string(), roles: rolesShape, hasEnded: v.boolean() }),
);
export type ManagerList = v.InferOutput<typeof managersShape>;

/** `POST /api/managers`: invites somebody. */
export const newManagerShape = bodyOf({ roles: rolesShape });

/** Also of `POST /api/managers/:id/link`, for who has lost the password. */
export const managerLinkShape = answerOf({ token: tokenShape, expiresAt: instantShape });
export type ManagerLink = v.InferOutput<typeof managerLinkShape>;

/** `PATCH /api/managers/:id`. */
export const managerChangeShape = bodyOf({
  roles: v.optional(rolesShape),
  hasEnded: v.optional(v.boolean()),
});

/** `GET /api/org`. `linesDays`: how long what somebody said is kept. */
export const organizationShape = answerOf({
  name: v.string(),
  timeZone: v.string(),
  linesDays: v.number(),
});
export type Organization = v.InferOutput<typeof organizationShape>;

/** `PATCH /api/org`. */
export const organizationChangeShape = bodyOf({
  name: v.optional(nameShape),
  timeZone: v.optional(v.string()),
  linesDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
});
