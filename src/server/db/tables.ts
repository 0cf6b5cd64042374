// The tables as Kysely sees them. `Generated` columns may be left out of an insert.

import type { ColumnType, Generated } from 'kysely';
import type { ATTEMPT_STATES, Counting, Mode, PrivacyLevel, Role } from '../../core/vocabulary.ts';

type When = ColumnType<Date, Date | string, Date | string>;
type Whenever = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type WhenMade = ColumnType<Date, Date | string | undefined, Date | string>;

export type LinkKind = 'setup' | 'invite' | 'reset' | 'person' | 'device';

export type Tables = {
  readonly org: {
    readonly one: Generated<boolean>;
    readonly name: string;
    readonly time_zone: Generated<string>;
    readonly lines_days: Generated<number>;
  };
  readonly manager: {
    readonly id: Generated<string>;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly password: string | null;
    readonly oidc_iss: string | null;
    readonly oidc_sub: string | null;
    readonly ended_at: Whenever;
  };
  readonly team: { readonly id: Generated<string>; readonly name: string };
  readonly team_manager: { readonly team: string; readonly manager: string };
  readonly person: {
    readonly id: Generated<string>;
    readonly name: string;
    readonly pin: string | null;
    readonly left_at: Whenever;
    readonly created_at: WhenMade;
  };
  readonly team_person: { readonly team: string; readonly person: string };
  readonly device: {
    readonly id: Generated<string>;
    readonly team: string;
    readonly name: string;
    readonly ended_at: Whenever;
  };
  readonly link: {
    /** SHA-256 of what stands in the address. */
    readonly token: Buffer;
    readonly kind: LinkKind;
    readonly manager: string | null;
    readonly person: string | null;
    readonly device: string | null;
    readonly roles: readonly Role[] | null;
    readonly expires_at: When;
    readonly used_at: Whenever;
    readonly revoked_at: Whenever;
  };
  readonly session: {
    /** SHA-256 of what stands in the cookie. */
    readonly token: Buffer;
    readonly manager: string | null;
    readonly person: string | null;
    readonly device: string | null;
    readonly created_at: WhenMade;
    readonly seen_at: WhenMade;
    readonly expires_at: When;
  };
  readonly edition: {
    readonly edition: string;
    readonly scenario: string;
    readonly keying: string;
    readonly language: string;
    readonly body: unknown;
    readonly walk: unknown;
    readonly first_seen: WhenMade;
  };
  readonly assignment: {
    readonly id: Generated<string>;
    readonly scenario: string;
    readonly mode: Mode;
    /** A day as `2026-03-31`. */
    readonly due_on: string | null;
    readonly pass_mark: Generated<number>;
    readonly counts: Generated<Counting>;
    readonly privacy: Generated<PrivacyLevel>;
    readonly note: Generated<string>;
    readonly made_by: string | null;
    readonly created_at: WhenMade;
    readonly closed_at: Whenever;
    /** Whose manager made it. */
    readonly team: string | null;
  };
  readonly assigned: { readonly assignment: string; readonly person: string };
  readonly attempt: {
    readonly person: string;
    readonly id: string;
    readonly assignment: string | null;
    readonly scenario: string;
    readonly edition: string;
    readonly keying: string;
    readonly mode: Mode;
    readonly nth: number;
    readonly begun_at: WhenMade;
    readonly received_at: Whenever;
    readonly started_at: When;
    /** A bigint: `pg` reads it as text. */
    readonly seed: ColumnType<string, string | number, string | number>;
    readonly picks: readonly string[] | null;
    readonly firsts: readonly string[] | null;
    readonly body_hash: Buffer | null;
    readonly state: Generated<(typeof ATTEMPT_STATES)[number]>;
    readonly reason: string | null;
    readonly ending: string | null;
    readonly passed: boolean | null;
    readonly empathy: number | null;
    readonly ownership: number | null;
    readonly recovery: number | null;
    readonly met: readonly number[] | null;
    readonly red: number | null;
    readonly score: unknown;
    readonly checked_with: string | null;
  };
  readonly room: {
    readonly id: Generated<string>;
    readonly code: string | null;
    readonly edition: string;
    readonly host: string | null;
    readonly host_token: Buffer;
    /** The number of events. */
    readonly rev: Generated<number>;
    readonly created_at: WhenMade;
    readonly stops: readonly string[];
    readonly seed: number;
    /** The vote that is open; null while none is. */
    readonly open_decision: string | null;
    readonly open_round: number | null;
    readonly locked: Generated<boolean>;
    /** Ids of the voters who were taken out. */
    readonly removed: Generated<readonly string[]>;
    /** Of the second facilitator; null while there is none. */
    readonly cohost_token: Buffer | null;
  };
  readonly room_event: {
    readonly room: string;
    /** 1 for the first. */
    readonly rev: number;
    readonly event: unknown;
  };
  readonly voter: {
    readonly room: string;
    readonly id: Generated<string>;
    readonly token: Buffer;
    readonly nickname: string;
    readonly joined_at: WhenMade;
  };
  readonly vote: {
    readonly room: string;
    readonly decision: string;
    readonly round: number;
    readonly voter: string;
    readonly choice: string;
    readonly seq: ColumnType<string, string | number, string | number>;
  };
  /** “Talked on …”, ticked by a manager. */
  readonly talk: {
    readonly person: string;
    /** A day as `2026-03-31`. */
    readonly on_day: string;
    readonly manager: string | null;
  };
  /** How many first assessed attempts took a choice whose lines are no longer kept. */
  readonly kept_count: {
    readonly team: string;
    readonly scenario: string;
    readonly keying: string;
    readonly choice: string;
    readonly people: number;
  };
  readonly read_log: {
    readonly id: Generated<string>;
    readonly manager: string | null;
    readonly person: string | null;
    readonly what: string;
    readonly at: WhenMade;
  };
};
