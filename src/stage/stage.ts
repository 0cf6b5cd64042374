// The stage: Phaser behind `show(tableau)`. It compares two pictures and works out the motion. Without
// WebGL, after a lost context or when a drawing does not load, the game goes on without it.

import { cutawayOver } from './cutaway.ts';
import { directorOf } from './director.ts';
import type { Insets } from './frame.ts';
import { type AddressOf, lastPictureOver } from './last-picture.ts';
import { frameLoop } from './loop.ts';
import { sceneClock } from './pace.ts';
import { type Picture, pictureOf } from './picture.ts';
import { type Measure, raiseRenderer, type StageRenderer } from './renderer.ts';
import type { Tableau } from './tableau.ts';
import { watch } from './watch.ts';

export type StageOptions = {
  readonly isMotionReduced: boolean;
  /** The graphics context is gone for good, or drawing threw; the stage has lowered itself. */
  readonly onLost?: (fault: unknown) => void;
  readonly lastPicture: AddressOf;
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
 * Milliseconds without a frame after pointerdown or keydown, so that the page can paint the text that
 * follows. `show` ends the pause.
 */
const INPUT_PAUSE = 400;

/** Rejects when the browser has no WebGL. */
export async function raiseStage(parent: HTMLElement, options: StageOptions): Promise<DrawnStage> {
  const renderer = await raiseRenderer(parent);
  return stageOn(renderer, parent, options);
}

function stageOn(renderer: StageRenderer, parent: HTMLElement, options: StageOptions): DrawnStage {
  const { isMotionReduced } = options;
  const clock = sceneClock({ isMotionReduced, isInSoftware: renderer.isInSoftware });
  const cutaway = cutawayOver(parent);
  const last = lastPictureOver(parent, options.lastPicture);
  const director = directorOf(renderer, clock, cutaway, (message) => console.warn(message));
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

  /** Runs no two at once. */
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

  /** Shows the latest picture; pictures that came meanwhile are skipped. */
  const catchUp = (): Promise<void> =>
    busily(async () => {
      while (wanted && !isLowered && (wanted !== shown || director.isOutgrown(wanted))) {
        const next = wanted;
        if (next === shown) await director.repaint(next);
        else await director.show(next);
        shown = next;
      }
    });

  function lower(): void {
    if (isLowered) return;
    isLowered = true;
    watched.stop();
    loop.stop();
    cutaway.remove();
    last.remove();
    director.dismiss();
    renderer.lower();
  }

  function lose(fault: unknown): void {
    if (isLowered) return;
    try {
      lower();
    } catch (also) {
      // Without its context the renderer may fail to shut down, too.
      console.info(also);
    }
    options.onLost?.(fault);
  }

  const watched = watch(renderer, parent, {
    touched: () => loop.pauseFor(INPUT_PAUSE),
    resized() {
      cutaway.place();
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
      void last.show(tableau.last, clock.isReduced());
      loop.pauseFor(0);
      void catchUp();
    },
    setReducedMotion(isReduced) {
      clock.reduce(isReduced);
      wake();
    },
    setCovered(covered) {
      director.uncover(covered, shown);
      void catchUp();
      wake();
    },
    lower,
    measure: () => ({
      ...renderer.measure(),
      isResting: clock.nextFrameIn(performance.now()) === null,
    }),
  };
}
