// Events from outside that concern the stage: input, another size, a lost graphics context.

import type { StageRenderer } from './renderer.ts';
import { watchSize } from './watch-size.ts';

/** Milliseconds: without a change for `SETTLED` a size is final; a context may return within `PATIENCE`. */
const SETTLED = 250;
const PATIENCE = 4000;

/** The earliest events of a press. */
const PRESSES = ['pointerdown', 'keydown'] as const;

export type Happenings = {
  readonly touched: () => void;
  /** At once, while the size may still be changing. */
  readonly resized: () => void;
  /** Once it has its final size. */
  readonly settled: () => void;
  readonly restored: () => void;
  /** The context did not come back. */
  readonly lost: () => void;
};

export type Watch = {
  /** Call before a frame: not every browser has an event for another pixel ratio. */
  readonly look: () => void;
  readonly stop: () => void;
};

export function watch(renderer: StageRenderer, parent: HTMLElement, happenings: Happenings): Watch {
  let ratio = window.devicePixelRatio;
  let settling = 0;
  let losing = 0;
  const resized = () => {
    if (!renderer.resize()) return;
    happenings.resized();
    clearTimeout(settling);
    settling = window.setTimeout(happenings.settled, SETTLED);
  };
  const unwatchSize = watchSize(parent, resized);
  const unwatchPixels = watchPixels(resized);
  for (const press of PRESSES)
    window.addEventListener(press, happenings.touched, { capture: true });
  renderer.onContext({
    lost: () => {
      losing = window.setTimeout(happenings.lost, PATIENCE);
    },
    restored: () => {
      clearTimeout(losing);
      happenings.restored();
    },
  });
  return {
    look() {
      if (window.devicePixelRatio === ratio) return;
      ratio = window.devicePixelRatio;
      resized();
    },
    stop() {
      clearTimeout(settling);
      clearTimeout(losing);
      unwatchSize();
      unwatchPixels();
      for (const press of PRESSES)
        window.removeEventListener(press, happenings.touched, { capture: true });
    },
  };
}

/**
 * A window that moves to another screen keeps its size and changes its pixel ratio. A media query about
 * the present ratio fires once; then another has to be watched.
 */
function watchPixels(changed: () => void): () => void {
  let query: MediaQueryList | null = null;
  const leave = () => {
    look();
    changed();
  };
  const look = () => {
    query = window.matchMedia?.(`(resolution: ${window.devicePixelRatio}dppx)`) ?? null;
    query?.addEventListener('change', leave, { once: true });
  };
  look();
  return () => query?.removeEventListener('change', leave);
}
