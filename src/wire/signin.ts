// Signing in, and who is signed in.

import * as v from 'valibot';
import { linkToken, name, rowId } from './shapes.ts';
import type { ManagerRole } from './teams.ts';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

const newPassword = v.pipe(
  v.string(),
  v.minLength(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} letters`),
  v.maxLength(LONGEST_PASSWORD, `is longer than ${LONGEST_PASSWORD} letters`),
);
const anyPassword = v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD));

/** What a link is for, before it is used. */
export const lookRequest = v.strictObject({ token: linkToken });

export type LinkLook = {
  readonly kind: 'setup' | 'invite' | 'reset' | 'person' | 'device';
  readonly org: string;
  /** Whose link it is; empty where nobody has it yet. */
  readonly name: string;
};

/** By a set-up link, an invitation, or the link of who lost the password, which keeps the name. */
export const setupRequest = v.strictObject({
  token: linkToken,
  name: v.optional(name),
  password: newPassword,
  org: v.optional(name),
});

export const signinRequest = v.strictObject({ name, password: anyPassword });

export const passwordRequest = v.strictObject({ old: anyPassword, password: newPassword });

export const joinRequest = v.strictObject({ token: linkToken });

/** Where somebody has no PIN yet, this sets it. */
export const enterRequest = v.strictObject({
  person: rowId,
  pin: v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not four digits')),
});

/** `GET /api/me`. */
export type Me = {
  readonly who:
    | {
        readonly kind: 'manager';
        readonly id: string;
        readonly name: string;
        readonly roles: readonly ManagerRole[];
      }
    | { readonly kind: 'person'; readonly id: string; readonly name: string }
    | null;
  /** The enrolled tablet that this is. */
  readonly device: { readonly id: string; readonly name: string } | null;
  readonly org: { readonly name: string; readonly timeZone: string } | null;
};

export type SessionRow = {
  readonly id: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly isThis: boolean;
};

/** `GET /api/device/people`. */
export type DevicePerson = {
  readonly id: string;
  readonly name: string;
  readonly hasPin: boolean;
};
