// The stage: Phaser behind one door. It is shown a tableau and finds the motion itself; everything
// it knows about people and rooms comes from the pictures it is given. Whatever happens here (no
// WebGL, a lost context, a drawing that does not load) the game goes on without it.

import { directorOf } from './director.ts';
import type { Insets } from './frame.ts';
import { frameLoop } from './loop.ts';
import { type Picture, pictureOf } from './picture.ts';
import { type Measure, raiseRenderer, type StageRenderer } from './renderer.ts';
import { sceneClock } from './scene-clock.ts';
import type { Tableau } from './tableau.ts';
import { watch } from './watch.ts';

export type StageOptions = {
  readonly isMotionReduced: boolean;
  /** The graphics context is gone for good, or drawing threw; the stage has lowered itself. */
  readonly onLost?: (fault: unknown) => void;
};

export type Stage = {
  /** The same tableau twice changes nothing. */
  readonly show: (tableau: Tableau) => void;
  readonly setReducedMotion: (isReduced: boolean) => void;
  /** What lies over the stage at its edges, in CSS pixels: people stand clear of it. */
  readonly setCovered: (covered: Insets) => void;
  readonly lower: () => void;
};

/** Where it is drawn in WebGL. */
export type DrawnStage = Stage & {
  /** What drawing costs. */
  readonly measure: () => Measure & { readonly isResting: boolean };
};

/**
 * Milliseconds that the page has to itself from the moment a hand comes down: what follows is words,
 * and the stage goes on when it is shown what they mean.
 */
const WAY = 400;

/** Rejects when the browser has no WebGL. */
export async function raiseStage(parent: HTMLElement, options: StageOptions): Promise<DrawnStage> {
  const renderer = await raiseRenderer(parent);
  return stageOn(renderer, parent, options);
}

function stageOn(renderer: StageRenderer, parent: HTMLElement, options: StageOptions): DrawnStage {
  const { isMotionReduced } = options;
  const clock = sceneClock({ isMotionReduced, isInSoftware: renderer.isInSoftware });
  const director = directorOf(renderer, clock, (message) => console.warn(message));
  let shown: Picture | null = null;
  let wanted: Picture | null = null;
  let isBusy = false;
  let isDirty = false;
  let isLowered = false;

  const loop = frameLoop(
    (now) => {
      isDirty = false;
      try {
        watched.look();
        director.draw(now);
      } catch (fault) {
        lose(fault);
      }
    },
    (now) => (isDirty ? 0 : clock.nextFrameIn(now)),
  );

  function wake(): void {
    isDirty = true;
    loop.wake();
  }

  /** One thing at a time. */
  async function busily(work: () => Promise<void>): Promise<void> {
    if (isBusy || isLowered) return;
    isBusy = true;
    try {
      await work();
    } catch (fault) {
      lose(fault);
    } finally {
      isBusy = false;
    }
    if (isLowered) return;
    director.tidy();
    wake();
  }

  /** Always the latest picture: what came in between is not worth showing. */
  const catchUp = (): Promise<void> =>
    busily(async () => {
      while (wanted && wanted !== shown && !isLowered) {
        const next = wanted;
        await director.show(shown, next);
        shown = next;
      }
    });

  function lower(): void {
    if (isLowered) return;
    isLowered = true;
    watched.stop();
    loop.stop();
    director.dismiss();
    renderer.lower();
  }

  function lose(fault: unknown): void {
    if (isLowered) return;
    try {
      lower();
    } catch (also) {
      // What cannot draw may not be able to tidy up either.
      console.info(also);
    }
    options.onLost?.(fault);
  }

  const watched = watch(renderer, parent, {
    touched: () => loop.giveWay(WAY),
    resized() {
      if (shown) director.reframe(shown);
      wake();
    },
    settled() {
      const now = shown;
      if (now) void busily(() => director.repaint(now)).then(catchUp);
    },
    restored: wake,
    lost: () => lose(new Error('The graphics context did not come back.')),
  });

  return {
    show(tableau) {
      wanted = pictureOf(tableau);
      loop.giveWay(0);
      void catchUp();
    },
    setReducedMotion(isReduced) {
      clock.reduce(isReduced);
      wake();
    },
    setCovered(covered) {
      director.uncover(covered, shown);
      wake();
    },
    lower,
    measure: () => ({
      ...renderer.measure(),
      isResting: clock.nextFrameIn(performance.now()) === null,
    }),
  };
}
