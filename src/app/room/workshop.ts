// The room's front end as data: what is prepared, the room under way, where it is held, and where its
// wall is.

import type { RoomState } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { RoomLog } from '../../core/room/room-log.ts';
import type { RoomMinutes } from '../../core/room/stops.ts';
import type { DecisionId } from '../../core/story/line.ts';
import type { Engine } from '../../core/story/story.ts';
import type { EntryChange, HostState, MadeRoom } from '../../wire/rooms.ts';
import type { WhyMissing } from '../shell/fetch-part.ts';
import type { Hosted, HostKey, HostOrder, KeptKey } from './hosted.ts';
import type { RoomIntent } from './room-keys.ts';
import type { RoomRoute } from './room-route.ts';

/** `here`: the wall is shown in the desk's own window. */
export type WallPlace = 'nowhere' | 'asked_for' | 'blocked' | 'window' | 'here';

export type Voting = 'hands' | 'phones';

/** Whether this browser may open a room on the team's server; `none`: no such server gave this page. */
export type TeamServer = 'ready' | 'none' | 'signed_out' | 'not_allowed' | 'refused';

export type Preparation = {
  readonly voting: Voting;
  /** Null: not asked yet, or not answered. */
  readonly server: TeamServer | null;
  readonly minutes: RoomMinutes;
  readonly stops: readonly DecisionId[];
};

export type Workshop = {
  readonly route: RoomRoute;
  /** Of the scenario of the route, or of the room; null while it is being loaded. */
  readonly engine: Engine | null;
  readonly trouble: WhyMissing | 'unknown' | 'changed' | 'not_hosted' | null;
  readonly preparation: Preparation | null;
  /** On this device, newest first. */
  readonly kept: readonly RoomLog[];
  /** Of rooms on the team's server, newest first. */
  readonly keys: readonly KeptKey[];
  /** Null for a room on this device. `log` and `room` follow from it. */
  readonly hosted: Hosted | null;
  readonly log: RoomLog | null;
  readonly room: RoomState | null;
  readonly wall: WallPlace;
  readonly isTaken: boolean;
  readonly isHelpOpen: boolean;
  readonly isUnsaved: boolean;
  /** Since the room began, in whole seconds. */
  readonly seconds: number;
};

export type WorkshopMessage =
  | { readonly type: 'routed'; readonly route: RoomRoute }
  | { readonly type: 'engine_arrived'; readonly engine: Engine }
  | { readonly type: 'not_arrived'; readonly why: WhyMissing | 'not_hosted' }
  | { readonly type: 'voting_chosen'; readonly voting: Voting }
  | { readonly type: 'server_is'; readonly server: TeamServer }
  | { readonly type: 'opened'; readonly made: MadeRoom }
  | { readonly type: 'told'; readonly state: HostState }
  | {
      readonly type: 'answered';
      readonly order: HostOrder;
      readonly answer: HostState | 'late' | 'wrong' | 'lost';
    }
  | { readonly type: 'connected'; readonly isConnected: boolean }
  /** By the server: the room is over, or the key is wrong. */
  | { readonly type: 'shut_out' }
  /** The page is looked at again, or there is a network again. */
  | { readonly type: 'woken' }
  | { readonly type: 'entry_changed'; readonly change: EntryChange }
  | { readonly type: 'shared'; readonly token: string }
  | { readonly type: 'link_copied' }
  | { readonly type: 'minutes_chosen'; readonly minutes: RoomMinutes }
  | { readonly type: 'stop_toggled'; readonly decision: DecisionId }
  | {
      readonly type: 'begun';
      readonly fresh: Pick<RoomLog, 'id' | 'startedAt'> & { readonly seed: number };
    }
  | { readonly type: 'happened'; readonly event: RoomEvent }
  | { readonly type: 'wall_is'; readonly wall: WallPlace }
  /** At the desk or at the wall. */
  | { readonly type: 'pressed'; readonly intent: RoomIntent }
  | { readonly type: 'wall_wanted' }
  | { readonly type: 'taken' | 'saved' | 'not_saved' | 'printed' }
  | { readonly type: 'help_opened'; readonly isOpen: boolean }
  | { readonly type: 'ticked'; readonly seconds: number }
  | { readonly type: 'removed' | 'exported'; readonly room: string };

export type WorkshopEffect =
  | { readonly type: 'load'; readonly scenario: string; readonly log: RoomLog | null }
  | { readonly type: 'save'; readonly log: RoomLog }
  | { readonly type: 'remove'; readonly room: string }
  | { readonly type: 'go'; readonly route: RoomRoute }
  | { readonly type: 'attend'; readonly log: RoomLog }
  | { readonly type: 'open_wall' | 'print' | 'toggle_full_screen' }
  | { readonly type: 'export'; readonly from: RoomLog | HostKey }
  | { readonly type: 'ask_server' }
  | { readonly type: 'open_room'; readonly edition: string; readonly stops: readonly DecisionId[] }
  /** The line to this room, in place of the one before; null: to none. */
  | { readonly type: 'listen'; readonly key: HostKey | null }
  /** The newest state is not here. */
  | { readonly type: 'listen_again' }
  | { readonly type: 'keep_key'; readonly key: KeptKey }
  | { readonly type: 'order'; readonly key: HostKey; readonly order: HostOrder }
  | { readonly type: 'change_entry'; readonly key: HostKey; readonly change: EntryChange }
  | { readonly type: 'copy_link'; readonly route: RoomRoute };

export type WorkshopUpdated = readonly [Workshop, readonly WorkshopEffect[]];
