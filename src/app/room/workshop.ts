// The room's front end as data: what is prepared, the room under way, and where its wall is.

import type { RoomState } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { RoomLog } from '../../core/room/room-log.ts';
import type { RoomMinutes } from '../../core/room/stops.ts';
import type { DecisionId } from '../../core/story/line.ts';
import type { Engine } from '../../core/story/story.ts';
import type { WhyMissing } from '../shell/fetch-part.ts';
import type { RoomIntent } from './room-keys.ts';
import type { RoomRoute } from './room-route.ts';

/** `here`: the wall is shown in the desk's own window. */
export type WallPlace = 'nowhere' | 'asked_for' | 'blocked' | 'window' | 'here';

export type Preparation = {
  readonly minutes: RoomMinutes;
  readonly stops: readonly DecisionId[];
};

export type Workshop = {
  readonly route: RoomRoute;
  /** Of the scenario of the route, or of the room; null while it is being loaded. */
  readonly engine: Engine | null;
  readonly trouble: WhyMissing | 'unknown' | 'changed' | null;
  readonly preparation: Preparation | null;
  /** On this device, newest first. */
  readonly kept: readonly RoomLog[];
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
  | { readonly type: 'not_arrived'; readonly why: WhyMissing }
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
  | { readonly type: 'export'; readonly log: RoomLog };

export type WorkshopUpdated = readonly [Workshop, readonly WorkshopEffect[]];
