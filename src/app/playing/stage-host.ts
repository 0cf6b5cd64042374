// Keeps the stage in whichever slot is on screen: raised late, after its words are there, and not
// missed where it cannot be raised at all: there a still picture takes its place.

import type { Stage } from '../../stage/stage.ts';
import type { Tableau } from '../../stage/tableau.ts';
import { watchSize } from '../../stage/watch-size.ts';
import { whenQuiet } from '../shell/quiet.ts';
import { both, coveredBy, isSame, NOTHING } from './covered.ts';

export type StageHost = {
  /** The slot on screen, or null when it has gone. */
  readonly attach: (slot: HTMLElement | null) => void;
  readonly show: (tableau: Tableau | null) => void;
  readonly setReducedMotion: (isReduced: boolean) => void;
};

export function stageHost(): StageHost {
  let slot: HTMLElement | null = null;
  let stage: Stage | null = null;
  let latest: Tableau | null = null;
  let isReduced = false;
  let isImpossible = false;
  let covered = NOTHING;
  let layout = '';
  let unwatch = () => {};
  let isMeasuring = false;

  // Measured once a frame at most, and after the drawing: reading a layout costs time.
  const measure = () => {
    if (isMeasuring || !stage) return;
    isMeasuring = true;
    requestAnimationFrame(() => {
      isMeasuring = false;
      if (!slot || !stage) return;
      const now = layoutOf(slot);
      const next = now === layout ? both(covered, coveredBy(slot)) : coveredBy(slot);
      if (now === layout && isSame(next, covered)) return;
      layout = now;
      covered = next;
      stage.setCovered(covered);
    });
  };

  const stageIn = async (into: HTMLElement): Promise<Stage> => {
    const [{ raiseStage }, { endingPicture: lastPicture }] = await Promise.all([
      import('../../stage/stage.ts'),
      import('../shell/ending-picture.ts'),
    ]);
    return raiseStage(into, { isMotionReduced: isReduced, onLost: fallBack, lastPicture });
  };
  const stillIn = async (into: HTMLElement): Promise<Stage> => {
    const [{ raiseStill }, { endingPicture }] = await Promise.all([
      import('../../stage/still/still.ts'),
      import('../shell/ending-picture.ts'),
    ]);
    return raiseStill(into, endingPicture);
  };
  const raise = async (into: HTMLElement): Promise<void> => {
    const isStill = isImpossible;
    try {
      const raised = await (isStill ? stillIn(into) : stageIn(into));
      if (slot !== into) return raised.lower();
      stage = raised;
      if (latest) stage.show(latest);
      layout = '';
      measure();
      into.dataset.isRaised = 'true';
    } catch (fault) {
      if (slot !== into) return;
      if (!isStill) return fallBack(fault);
      // The drawings did not arrive either: the game goes on in text.
      into.dataset.isDark = 'true';
      console.info('The stage stays dark:', fault);
    }
  };
  /** No WebGL, the engine did not arrive, or it threw: it is not asked again. */
  const fallBack = (fault: unknown) => {
    console.info('The stage is a still picture:', fault instanceof Error ? fault.message : fault);
    stage = null;
    isImpossible = true;
    if (!slot) return;
    delete slot.dataset.isRaised;
    slot.replaceChildren();
    void raise(slot);
  };
  const drop = () => {
    stage?.lower();
    stage = null;
  };

  return {
    attach: (next) => {
      if (next === slot) return;
      drop();
      slot = next;
      unwatch();
      unwatch = next ? watchSize(next, measure) : () => {};
      if (next) whenQuiet(() => whenRoomy(next, () => slot === next && void raise(next)));
    },
    show: (tableau) => {
      latest = tableau;
      try {
        if (tableau) stage?.show(tableau);
      } catch (fault) {
        fallBack(fault);
      }
      measure();
    },
    setReducedMotion: (reduced) => {
      if (reduced === isReduced) return;
      isReduced = reduced;
      stage?.setReducedMotion(reduced);
    },
  };
}

/** The sizes of the stage and of the text: with another of them the cards stand elsewhere. */
const layoutOf = (slot: HTMLElement): string =>
  `${slot.clientWidth} ${slot.clientHeight} ${getComputedStyle(document.documentElement).fontSize}`;

/** Where a slot is left out the stage costs nothing, until there is room for it. */
function whenRoomy(slot: HTMLElement, work: () => void): void {
  const stop = watchSize(slot, () => {
    if (slot.clientHeight === 0) return;
    stop();
    work();
  });
}
