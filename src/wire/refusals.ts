// Why a request was refused. `problem` is for programs, which have words of their own for it; `detail`
// says in English what was wrong and where.

export const REASONS = [
  'not-as-expected',
  'too-long',
  'not-from-here',
  'signed-out',
  'not-allowed',
  'not-there',
  'wrong-name-or-password',
  'wrong-pin',
  'common-password',
  'company-sign-in',
  'not-invited',
  'name-taken',
  'link-used-up',
  'room-locked',
  'phone-removed',
  'too-many-tries',
  'changed-meanwhile',
  'busy',
  'no-database',
  'disk-full',
  'broken',
] as const;

export type RefusalReason = (typeof REASONS)[number];

export type RefusalBody = {
  readonly problem: RefusalReason;
  readonly detail: string;
  /** For `too-many-tries`. */
  readonly seconds?: number;
};
