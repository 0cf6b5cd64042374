// What time it is on the stage: how lively it is, until when something moves, and the clock of the
// live details, which slows down and stops as the stage comes to rest.

import type { Clocks } from './motion.ts';
import { liveliness, nextFrameIn, type Stirring } from './pace.ts';

export type SceneClock = ReturnType<typeof sceneClock>;

export function sceneClock(manner: Pick<Stirring, 'isMotionReduced' | 'isInSoftware'>) {
  let stirring: Stirring = { since: 0, movingUntil: 0, ...manner };
  let life = 0;
  let last = 0;

  return {
    isReduced: (): boolean => stirring.isMotionReduced,
    /** How long a motion of this length takes for this player. */
    lasting: (length: number): number => (stirring.isMotionReduced ? 0 : length),
    reduce(isReduced: boolean): void {
      stirring = { ...stirring, isMotionReduced: isReduced };
    },
    /** A new picture is shown. */
    stir(now: number): void {
      stirring = { ...stirring, since: now };
    },
    moveUntil(time: number): void {
      stirring = { ...stirring, movingUntil: Math.max(stirring.movingUntil, time) };
    },
    nextFrameIn: (now: number): number | null => nextFrameIn(stirring, now),
    liveliness: (now: number): number => liveliness(stirring, now),
    /** Once a frame. A pause of the loop is no jump of the clock. */
    tick(now: number): Clocks {
      life += Math.min(100, now - last) * liveliness(stirring, now);
      last = now;
      return stirring.isMotionReduced ? { life: 0, wall: 0 } : { life, wall: now };
    },
  };
}
