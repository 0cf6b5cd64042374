import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Stage } from '../../../stage/stage.ts';
import type { Tableau } from '../../../stage/tableau.ts';

/** A small still picture of a person, from the stage’s own drawings and without its engine. */
export function Face({ tableau }: { readonly tableau: Tableau }) {
  const slot = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(tableau);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal picture stays as it is.
  useLayoutEffect(() => {
    let still: Stage | null = null;
    let isGone = false;
    const raise = async () => {
      const { raiseStill } = await import('../../../stage/still/still.ts');
      if (isGone || !slot.current) return;
      still = raiseStill(slot.current);
      still.show(tableau);
    };
    raise().catch((fault) => console.info('There is no face to be shown:', fault));
    return () => {
      isGone = true;
      still?.lower();
    };
  }, [key]);
  return <div class="face" aria-hidden="true" ref={slot} />;
}
