// Where somebody who calls or writes is shown: on a slanted panel cut into the picture of the room, or
// on the screen of a telephone or a tablet held up before it. Pure: numbers in, numbers out.

import type { Channel } from '../core/vocabulary.ts';
import type { Insets, StageSize } from './frame.ts';
import type { SpotPoint } from './room.ts';

/** Where they stand, in units of the inset; those of a room, so that the same drawings fit. */
export const CALLER: SpotPoint = { x: 890, y: 835, scale: 0.6 };
/** The chest of who is shown: a device turns about it. */
export const CHEST = 435;
/** Above the highest hair. */
export const TOP = 85;
/** Where a table begins that hides the end of the bust. */
export const TABLE = 738;
/** The edge of a device around its screen. */
export const EDGE = 30;

type Kind = {
  /** What has to be seen, in units: from hair to elbows, or a device with head and shoulders. */
  readonly width: number;
  readonly height: number;
  /** The largest share of the clear part of the stage that it takes. */
  readonly share: number;
};

export const KINDS: Readonly<Record<Channel, Kind>> = {
  phone: { width: 450, height: 520, share: 0.6 },
  text: { width: 420, height: 560, share: 0.46 },
  mail: { width: 520, height: 560, share: 0.54 },
};

/** A side of the stage, or across a stage that is tall. */
export type Lie = 'beside' | 'across';

export type Inset = {
  readonly channel: Channel;
  readonly lies: Lie;
  /** Screen pixels for one unit. */
  readonly zoom: number;
  /** What the whole stage would show, in units. */
  readonly view: { readonly left: number; readonly top: number } & StageSize;
  /** The middle of the panel's edge, in units: its x; across, its y. */
  readonly edge: number;
  /** What lies over the room, the inset among it; in pixels. */
  readonly covers: Insets;
};

/** It lies where the person is larger. Stage and insets in screen pixels. */
export function insetFor(channel: Channel, stage: StageSize, covered: Insets): Inset {
  const clear = {
    width: stage.width - covered.left - covered.right,
    height: stage.height - covered.top - covered.bottom,
  };
  const { width, height, share } = KINDS[channel];
  const beside = Math.min((clear.width * share) / width, clear.height / height);
  const across = Math.min(clear.width / width, (clear.height * share) / height);
  const lies = beside >= across ? 'beside' : 'across';
  const zoom = Math.max(beside, across, 0.01);
  const taken = takes(channel, lies, clear, zoom);

  const margin = channel === 'phone' ? 0 : EDGE * zoom;
  const right = covered.right + margin;
  const x =
    lies === 'beside' ? stage.width - right - taken.width / 2 : covered.left + clear.width / 2;
  const top = stage.height - covered.bottom - taken.height;
  // Where the table is seen as well, what is left over is above the hair.
  const spare = Math.max(0, taken.height / zoom - (TABLE + 50 - TOP));
  const frame = channel === 'phone' ? 0 : EDGE;
  const y = top + (CALLER.y - TOP + frame + spare) * zoom;

  const view = {
    ...{ left: CALLER.x - x / zoom, top: CALLER.y - y / zoom },
    ...{ width: stage.width / zoom, height: stage.height / zoom },
  };
  return {
    ...{ channel, lies, zoom, view },
    edge: lies === 'beside' ? CALLER.x - taken.width / 2 / zoom : view.top + top / zoom,
    covers:
      lies === 'beside'
        ? { ...covered, right: right + taken.width }
        : { ...covered, bottom: covered.bottom + taken.height },
  };
}

/** A device takes what it needs, a panel what it may, up to a square. Pixels. */
function takes(channel: Channel, lies: Lie, clear: StageSize, zoom: number): StageSize {
  const { width, height, share } = KINDS[channel];
  if (lies === 'across')
    return {
      width: clear.width,
      height: channel === 'phone' ? clear.height * share : height * zoom,
    };
  const most = Math.min(clear.width * share, clear.height * 0.95);
  return { width: channel === 'phone' ? most : width * zoom, height: clear.height };
}
