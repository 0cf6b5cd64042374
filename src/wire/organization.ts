// `/api/org` and `/api/managers`: the organisation and who runs it.

import * as v from 'valibot';
import { ROLES, type Role } from '../core/vocabulary.ts';
import { nameShape } from './values.ts';

const roles = v.pipe(v.array(v.picklist(ROLES)), v.minLength(1, 'is empty.'));

const timeZone = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'is no time zone.'),
);

export const orgChange = v.strictObject({
  name: v.optional(nameShape),
  timeZone: v.optional(timeZone),
  linesDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
});

export type Org = { readonly name: string; readonly timeZone: string; readonly linesDays: number };

export const invitation = v.strictObject({ roles });

export const managerChange = v.strictObject({
  roles: v.optional(roles),
  hasEnded: v.optional(v.boolean()),
});

export type ManagerRow = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hasEnded: boolean;
};

/** The only time that a token is shown: the server keeps its hash. */
export type FreshLink = { readonly token: string; readonly expiresAt: string };
