// Keeps the stage in whichever slot is on screen: raised late, after its words are there, and not
// missed where it cannot be raised at all.

import type { Stage } from '../stage/stage.ts';
import type { Tableau } from '../stage/tableau.ts';
import { both, coveredBy, isSame, NOTHING } from './covered.ts';
import { whenQuiet } from './quiet.ts';

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
  let size = '';
  let isMeasuring = false;

  // Measured once a frame at most, and after the drawing: reading a layout costs time.
  const measure = () => {
    if (isMeasuring || !stage) return;
    isMeasuring = true;
    requestAnimationFrame(() => {
      isMeasuring = false;
      if (!slot || !stage) return;
      const now = `${slot.clientWidth} ${slot.clientHeight}`;
      const next = now === size ? both(covered, coveredBy(slot)) : coveredBy(slot);
      if (now === size && isSame(next, covered)) return;
      size = now;
      covered = next;
      stage.setCovered(covered);
    });
  };

  const raise = async (into: HTMLElement) => {
    try {
      const { raiseStage } = await import('../stage/stage.ts');
      if (slot !== into) return;
      const raised = await raiseStage(into, { isMotionReduced: isReduced, onLost: lose });
      if (slot !== into) return raised.lower();
      stage = raised;
      if (latest) stage.show(latest);
      size = '';
      measure();
      into.dataset.isRaised = 'true';
    } catch (fault) {
      // No WebGL, or the engine did not arrive: the game goes on in text, and is not asked again.
      isImpossible = true;
      into.dataset.isDark = 'true';
      console.info('The stage stays dark:', fault instanceof Error ? fault.message : fault);
    }
  };
  const lose = () => {
    stage = null;
    isImpossible = true;
    if (!slot) return;
    delete slot.dataset.isRaised;
    slot.dataset.isDark = 'true';
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
      if (next && isImpossible) next.dataset.isDark = 'true';
      else if (next) whenQuiet(() => whenRoomy(next, () => slot === next && void raise(next)));
    },
    show: (tableau) => {
      latest = tableau;
      if (tableau) stage?.show(tableau);
      measure();
    },
    setReducedMotion: (reduced) => {
      if (reduced === isReduced) return;
      isReduced = reduced;
      stage?.setReducedMotion(reduced);
    },
  };
}

/** Where a slot is left out the stage costs nothing, until there is room for it. */
function whenRoomy(slot: HTMLElement, work: () => void): void {
  const sizes = new ResizeObserver(() => {
    if (slot.clientHeight === 0) return;
    sizes.disconnect();
    work();
  });
  sizes.observe(slot);
}
