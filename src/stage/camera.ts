// The camera: a frame of the room, moved slowly from one to the next.

import type { Scene } from 'phaser';
import type { Frame } from './frame.ts';
import { resting, type Slide, slideAt, slideTo } from './motion.ts';

/** Zoom at the start in a new room, so that it ends by moving back and never shows the room's edges. */
const ARRIVAL = 1.03;

export function cameraOn(scene: Scene) {
  let slide: Slide<Frame> | null = null;

  return {
    /** In another room: the next `aim` starts from its own target. */
    forget(): void {
      slide = null;
    },
    /** Returns the time at which it arrives. */
    aim(target: Frame, now: number, length: number): number {
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
