// How often the stage draws. It moves at the screen's own pace while something happens, murmurs at
// a dozen pictures a second while the player begins to read, then only ticks, then rests: a tablet
// has to last a shift. Where the processor draws for want of a graphics card every picture takes its
// time from the words, and there are few of them.

const MURMUR = { until: 9000, every: 80 };
const TICK = { until: 60000, every: 1000 };
const IN_SOFTWARE = { every: 250 };
/** The murmur dies away rather than stopping. */
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

/** Milliseconds to the next frame: 0 is the next one the screen has, null is never. */
export function nextFrameIn(stirring: Stirring, now: number): number | null {
  const every = frameEvery(stirring, now);
  return every !== null && stirring.isInSoftware ? Math.max(every, IN_SOFTWARE.every) : every;
}

function frameEvery({ since, movingUntil, isMotionReduced }: Stirring, now: number) {
  if (now < movingUntil) return 0;
  if (isMotionReduced) return null;
  if (now - since < MURMUR.until) return MURMUR.every;
  if (now - since < TICK.until) return TICK.every;
  return null;
}

/** 1 while the stage is alive, dying away to 0 at rest. */
export function liveliness({ since, isMotionReduced }: Stirring, now: number): number {
  if (isMotionReduced) return 0;
  return Math.min(1, Math.max(0, (MURMUR.until - (now - since)) / FADE));
}
