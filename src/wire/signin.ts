// Signing in, and who is signed in.

import * as v from 'valibot';
import {
  answerOf,
  instantShape,
  listOfAll,
  nameShape,
  timeZoneShape,
  tokenShape,
} from './values.ts';

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

const newPassword = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} letters.`),
  v.maxLength(LONGEST_PASSWORD, `is longer than ${LONGEST_PASSWORD} letters.`),
);
const anyPassword = v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD));

/** `POST /api/links/look`: what a link is for, before it is used (`invitationShape`). */
export const lookRequest = v.strictObject({ token: tokenShape });

/** By a set-up link, an invitation, or the link of who lost the password, which keeps the name. */
export const setupRequest = v.strictObject({
  token: tokenShape,
  name: v.optional(nameShape),
  password: newPassword,
  org: v.optional(nameShape),
  timeZone: v.optional(timeZoneShape),
});

export const signinRequest = v.strictObject({ name: nameShape, password: anyPassword });

export const passwordRequest = v.strictObject({ old: anyPassword, password: newPassword });

/** `GET /api/me/sessions`; `DELETE` ends all but this one. */
export const sessionsShape = listOfAll(
  answerOf({ id: v.string(), createdAt: instantShape, seenAt: instantShape, isThis: v.boolean() }),
);
export type SessionRow = v.InferOutput<typeof sessionsShape>[number];

/** `GET /api/signin`: what there is beside name and password. Anyone may ask. */
export const signInsShape = answerOf({
  /** `GET /api/oidc/start` leads to the company's sign-in. */
  company: v.boolean(),
});
export type SignIns = v.InferOutput<typeof signInsShape>;

/** `POST /api/oidc/start`: an invitation that is to be claimed with the company's sign-in. */
export const companyClaimRequest = v.strictObject({ token: tokenShape, name: nameShape });
/** Where to go on. */
export const awayShape = answerOf({ address: v.string() });
export type Away = v.InferOutput<typeof awayShape>;
