// Coming in and going, as data: what the page knows, what can happen to it, and what it asks of the
// world.

import type { DevicePeople, Invitation } from '../../wire/join.ts';
import type { ReadLog } from '../../wire/my-assignments.ts';
import type { Member } from '../shell/owned-shelf.ts';

export type JoinRoute =
  | { readonly screen: 'link'; readonly token: string }
  /** On a shared tablet: “Who are you?” */
  | { readonly screen: 'who' }
  /** Who has read what one said. */
  | { readonly screen: 'seen' }
  /** `isNow`: a tablet that nobody has touched for a while does not ask. */
  | { readonly screen: 'leave'; readonly isNow: boolean };

type Person = DevicePeople['people'][number];

export type Joining = {
  readonly route: JoinRoute;
  readonly link: Invitation | null;
  readonly device: DevicePeople | null;
  /** The latest first. */
  readonly reads: ReadLog['reads'] | null;
  /** Whose PIN is asked for. */
  readonly chosen: Person | null;
  readonly pin: string;
  /** Plays on this device that belong to nobody yet. */
  readonly earlier: number;
  /** They are to be taken along. */
  readonly isTakenAlong: boolean;
  /** Who is here now. */
  readonly member: Member | null;
  /** Of theirs. */
  readonly unsent: number;
  readonly isBusy: boolean;
  /** As the server calls it; null while nothing is wrong. */
  readonly problem: string | null;
};

export type JoinMessage =
  | { readonly type: 'looked_at'; readonly link: Invitation }
  | { readonly type: 'people_told'; readonly device: DevicePeople }
  | { readonly type: 'reads_told'; readonly reads: ReadLog['reads'] }
  | { readonly type: 'chosen'; readonly person: Person | null }
  | { readonly type: 'pin_typed'; readonly pin: string }
  | { readonly type: 'taken_along'; readonly isTakenAlong: boolean }
  /** The one button of the screen. */
  | { readonly type: 'confirmed' }
  | { readonly type: 'again' }
  | { readonly type: 'failed'; readonly problem: string };

export type JoinEffect =
  | { readonly type: 'look'; readonly token: string }
  | { readonly type: 'claim'; readonly token: string; readonly isTakenAlong: boolean }
  | { readonly type: 'enrol'; readonly token: string }
  | { readonly type: 'list_people' }
  | { readonly type: 'list_reads'; readonly member: Member }
  | { readonly type: 'enter'; readonly person: Person; readonly pin: string }
  | { readonly type: 'leave'; readonly member: Member };

export type JoinUpdated = readonly [Joining, readonly JoinEffect[]];

/** What the page asks for when it opens, and again when that has failed. */
export function asking({ route, member }: Joining): readonly JoinEffect[] {
  if (route.screen === 'link') return [{ type: 'look', token: route.token }];
  if (route.screen === 'who') return [{ type: 'list_people' }];
  if (!member) return [];
  if (route.screen === 'seen') return [{ type: 'list_reads', member }];
  return route.isNow ? [{ type: 'leave', member }] : [];
}

export function updateJoining(joining: Joining, message: JoinMessage): JoinUpdated {
  const settled = { ...joining, isBusy: false, problem: null };
  switch (message.type) {
    case 'looked_at':
      return [{ ...settled, link: message.link }, []];
    case 'people_told':
      return [{ ...settled, device: message.device }, []];
    case 'reads_told':
      return [{ ...settled, reads: message.reads }, []];
    case 'chosen':
      return [{ ...settled, chosen: message.person, pin: '' }, []];
    case 'pin_typed':
      return [{ ...joining, pin: message.pin.replace(/\D/g, '').slice(0, 4) }, []];
    case 'taken_along':
      return [{ ...joining, isTakenAlong: message.isTakenAlong }, []];
    case 'confirmed': {
      const effects = joining.isBusy ? [] : confirmed(joining);
      return [{ ...joining, isBusy: joining.isBusy || effects.length > 0 }, effects];
    }
    case 'again':
      return [{ ...settled, isBusy: true }, asking(joining)];
    case 'failed':
      return [{ ...settled, pin: '', problem: message.problem }, []];
  }
}

function confirmed(joining: Joining): readonly JoinEffect[] {
  const { route, link, chosen, pin, member, isTakenAlong } = joining;
  if (route.screen === 'leave') return member ? [{ type: 'leave', member }] : [];
  if (route.screen === 'who')
    return chosen && pin.length === 4 ? [{ type: 'enter', person: chosen, pin }] : [];
  if (route.screen !== 'link') return [];
  const { token } = route;
  return link?.kind === 'device'
    ? [{ type: 'enrol', token }]
    : [{ type: 'claim', token, isTakenAlong }];
}

/** `#/join/‹token›`, `#/who`, `#/seen`, `#/leave`, `#/leave/now`. */
export function parseJoinRoute(hash: string): JoinRoute {
  const [, where = '', token = ''] = hash.split('/');
  if (/^join$/i.test(where)) return { screen: 'link', token: token.trim() };
  if (/^seen$/i.test(where)) return { screen: 'seen' };
  return /^leave$/i.test(where) ? { screen: 'leave', isNow: token === 'now' } : { screen: 'who' };
}
