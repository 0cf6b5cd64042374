// How often the stage draws: every frame while something moves, twelve frames a second for 9 seconds, one a
// second for a minute, then none, so that a tablet's battery lasts a shift. Without a graphics card the
// processor draws, which delays the page's text: then four frames a second at most.

import type { Clocks } from './motion.ts';

const AFTER_A_CHANGE = { until: 9000, every: 80 };
const LATER = { until: 60000, every: 1000 };
const IN_SOFTWARE = { every: 250 };
/** Idle motion fades out over this time. */
const FADE = 1500;

export type Stirring = {
  /** When the last picture was shown. */
  readonly since: number;
  /** Until when something moves from one picture to the next. */
  readonly movingUntil: number;
  readonly isMotionReduced: boolean;
  /** The processor draws. */
  readonly isInSoftware: boolean;
};

/** Milliseconds to the next frame: 0 is the screen's next frame, null is none. */
export function nextFrameIn(stirring: Stirring, now: number): number | null {
  const every = frameEvery(stirring, now);
  return every !== null && stirring.isInSoftware ? Math.max(every, IN_SOFTWARE.every) : every;
}

function frameEvery({ since, movingUntil, isMotionReduced }: Stirring, now: number) {
  if (now < movingUntil) return 0;
  if (isMotionReduced) return null;
  if (now - since < AFTER_A_CHANGE.until) return AFTER_A_CHANGE.every;
  if (now - since < LATER.until) return LATER.every;
  return null;
}

/** How much of the idle motion is shown: 1 after a change, falling to 0 at rest. */
export function liveliness({ since, isMotionReduced }: Stirring, now: number): number {
  if (isMotionReduced) return 0;
  return Math.min(1, Math.max(0, (AFTER_A_CHANGE.until - (now - since)) / FADE));
}

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
    /** Call when a new picture is shown. */
    stir(now: number): void {
      stirring = { ...stirring, since: now };
    },
    moveUntil(time: number): void {
      stirring = { ...stirring, movingUntil: Math.max(stirring.movingUntil, time) };
    },
    nextFrameIn: (now: number): number | null => nextFrameIn(stirring, now),
    liveliness: (now: number): number => liveliness(stirring, now),
    /** Call once a frame. A pause of the loop counts as 100 ms at most. */
    tick(now: number): Clocks {
      life += Math.min(100, now - last) * liveliness(stirring, now);
      last = now;
      return stirring.isMotionReduced ? { life: 0, wall: 0 } : { life, wall: now };
    },
  };
}
