// The camera: a frame of the room, moved slowly from one to the next.

import type { Scene } from 'phaser';
import { closer, type Frame, frameFor, type Insets, type StageSize } from './frame.ts';
import { resting, type Slide, slideAt, slideTo } from './motion.ts';
import type { Picture } from './picture.ts';
import type { Spots } from './room.ts';

/** Zoom at the start in a new room, so that it ends by moving back and never shows the room's edges. */
const ARRIVAL = 1.03;

export type View = { readonly size: StageSize; readonly covered: Insets; readonly spots: Spots };

const targetOf = ({ standings, closeness }: Picture, { size, covered, spots }: View): Frame => {
  const used = standings.map(({ spot }) => spots[spot].x);
  return closer(frameFor(size, used, covered), spots.customer.x, closeness);
};

export function cameraOn(scene: Scene) {
  let slide: Slide<Frame> | null = null;

  return {
    /** In another room: the next `aim` starts from its own target. */
    forget(): void {
      slide = null;
    },
    /** Returns the time at which it arrives. */
    aim(picture: Picture, view: View, now: number, length: number): number {
      const target = targetOf(picture, view);
      slide ??= resting({ ...target, zoom: target.zoom * (length === 0 ? 1 : ARRIVAL) });
      slide = slideTo(slide, target, now, length);
      return now + length;
    },
    draw(now: number): void {
      if (!slide) return;
      const { zoom, x, y } = slideAt(slide, now);
      scene.cameras.main.setZoom(zoom).centerOn(x, y);
    },
  };
}
