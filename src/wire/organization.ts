// `/api/org` and `/api/managers`: the organisation and who runs it.

import * as v from 'valibot';
import { ROLES } from '../core/vocabulary.ts';
import {
  answerOf,
  idShape,
  instantShape,
  listOfAll,
  nameShape,
  timeZoneShape,
  tokenShape,
} from './values.ts';

const roles = v.pipe(v.array(v.picklist(ROLES)), v.minLength(1, 'is empty.'));

export const orgChange = v.strictObject({
  name: v.optional(nameShape),
  timeZone: v.optional(timeZoneShape),
  linesDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
});

export const orgShape = answerOf({
  name: v.string(),
  timeZone: v.string(),
  /** How long it is kept what somebody said. */
  linesDays: v.number(),
});
export type Org = v.InferOutput<typeof orgShape>;

export const invitation = v.strictObject({ roles });

export const managerChange = v.strictObject({
  roles: v.optional(roles),
  hasEnded: v.optional(v.boolean()),
});

export const managersShape = listOfAll(
  answerOf({
    id: idShape,
    name: v.string(),
    roles: listOfAll(v.picklist(ROLES)),
    hasEnded: v.boolean(),
  }),
);
export type ManagerRow = v.InferOutput<typeof managersShape>[number];

/** The only time that a token is shown: the server keeps its hash. */
export const freshLinkShape = answerOf({ token: tokenShape, expiresAt: instantShape });
export type FreshLink = v.InferOutput<typeof freshLinkShape>;
