// Who may do what: the one place that decides. An owner may do everything that a manager may, to
// every team; a manager to the teams they run; a learner reads and sends what is theirs.

import type { Context } from 'hono';
import type { Role } from '../../core/vocabulary.ts';
import type { Actor, Facts } from './actor.ts';
import { refuse } from './refusal.ts';

/** What a rule needs to know of a row. */
export type Guarded = {
  /** Ids of the managers who run the team, or one of the teams that a person is in. */
  readonly managers?: readonly string[];
  /** Whose it is. */
  readonly person?: string;
  /** Who opened a room. */
  readonly host?: string | null;
  /** The team of a tablet. */
  readonly team?: string;
};

type Rule = (actor: Actor, row: Guarded) => boolean;

const has = ({ who }: Actor, role: Role): boolean =>
  who?.kind === 'manager' && who.roles.includes(role);

const isOwner: Rule = (actor) => has(actor, 'owner');
const isManager: Rule = (actor) => isOwner(actor, {}) || has(actor, 'manager');
const runsTeam: Rule = (actor, { managers = [] }) =>
  isOwner(actor, {}) || (has(actor, 'manager') && managers.includes(actor.who?.id ?? ''));
const leadsRooms: Rule = (actor) => isOwner(actor, {}) || has(actor, 'facilitator');

const RULES = {
  'read organisation': ({ who }) => who?.kind === 'manager',
  'change organisation': isOwner,
  'appoint managers': isOwner,
  'change own sign-in': ({ who }) => who?.kind === 'manager',
  'list teams': isManager,
  'make team': isManager,
  'run team': runsTeam,
  'appoint team managers': isOwner,
  'run person': runsTeam,
  'lead room': leadsRooms,
  'host room': (actor, { host }) => leadsRooms(actor, {}) && actor.who?.id === host,
  'be own self': ({ who }, { person }) => who?.kind === 'person' && who.id === person,
  learn: ({ who }) => who?.kind === 'person',
  'use tablet': ({ device }, { team = device?.team }) => device !== null && device.team === team,
} satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof RULES;

export const can = (actor: Actor, action: Action, row: Guarded = {}): boolean =>
  RULES[action](actor, row);

/**
 * Refuses unless it may be done. `row`: null where there is none with this id; what is not yours is
 * answered in the same way.
 */
export function allow(
  context: Context<Facts>,
  action: Action,
  row: Guarded | null = {},
): asserts row is Guarded {
  const actor = context.get('actor');
  if (row && can(actor, action, row)) return;
  const isKnown = actor.who !== null || actor.device !== null;
  if (!isKnown) refuse('signed-out', 'Nobody is signed in.');
  const isAboutOne = row === null || Object.keys(row).length > 0;
  if (isAboutOne) refuse('not-there', 'There is nothing at this address.');
  refuse('not-allowed', 'Your role does not allow this.');
}
