// The organisation, its managers, teams, people and tablets.

import * as v from 'valibot';
import { name, rowId } from './shapes.ts';

export const MANAGER_ROLES = ['owner', 'manager', 'facilitator'] as const;
export type ManagerRole = (typeof MANAGER_ROLES)[number];

const roles = v.pipe(v.array(v.picklist(MANAGER_ROLES)), v.minLength(1, 'is empty'));

const timeZone = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'is no time zone'),
);

export const orgChange = v.strictObject({
  name: v.optional(name),
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
  readonly roles: readonly ManagerRole[];
  readonly hasEnded: boolean;
};

export const newTeam = v.strictObject({ name });

/** `managers`: who runs it; only an owner may change that. */
export const teamChange = v.strictObject({
  name: v.optional(name),
  managers: v.optional(v.array(rowId)),
});

export type TeamRow = {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly managers: readonly { readonly id: string; readonly name: string }[];
};

export type TeamDetail = TeamRow & {
  readonly members: readonly TeamMember[];
  readonly devices: readonly { readonly id: string; readonly name: string }[];
};

export type TeamMember = {
  readonly id: string;
  readonly name: string;
  readonly hasLink: boolean;
  readonly hasJoined: boolean;
};

/** Names, one a line, or a CSV whose first column, or the one called “name”, has them. */
export const newPeople = v.strictObject({ names: v.pipe(v.string(), v.maxLength(100_000)) });

/** `pin: null` forgets it: the next time, the person sets a new one. */
export const personChange = v.strictObject({ name: v.optional(name), pin: v.optional(v.null()) });

export const newDevice = v.strictObject({ name });

/** The only time that a token is shown: the server keeps its hash. */
export type FreshLink = { readonly token: string; readonly expiresAt: string };

export type NewDevice = { readonly id: string; readonly link: FreshLink };

export type PersonLink = { readonly id: string; readonly name: string; readonly link: FreshLink };
