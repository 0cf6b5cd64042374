// Whether a press is meant for what stands under it. Who taps on at one place to get through the
// lines, whose hand trembles or whose mouse clicks twice must not take an answer that came up under
// the hand: it takes a pause first. Events tell the time, so a slow machine changes nothing.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { afterFrame } from '../parts/after-frame.tsx';
import { isHasty, type Press, withPress } from './haste.ts';

/** Milliseconds after which a finger that has not lifted asks for something else than a tap. */
const LONG = 1000;

/** `until`: a click that comes later is not meant; 0 where none is. */
type Latest = { readonly button: Element | null; readonly until: number };

export type Presses = {
  /** False for the click that a press too soon, or too long, becomes. Keys and assistive technology do not press. */
  readonly isMeant: (event: MouseEvent) => boolean;
  /** An answer has been taken: what is tapped next is tapped for another reason. */
  readonly forget: () => void;
};

/** `question`: a new key is a new thing to answer. */
export function usePresses(question: string): Presses {
  const run = useRef<readonly Press[]>([]);
  const latest = useRef<Latest | null>(null);
  const shownAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is shown anew.
  useLayoutEffect(() => {
    shownAt.current = Number.POSITIVE_INFINITY;
    let isStill = true;
    afterFrame(() => {
      if (isStill) shownAt.current = performance.now();
    });
    return () => {
      isStill = false;
    };
  }, [question]);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      const { timeStamp: at, pointerType, target } = event;
      const isTooSoon = isHasty(event, run.current, shownAt.current);
      run.current = withPress(run.current, event);
      const button = target instanceof Element ? target.closest('button') : null;
      const until = pointerType === 'mouse' ? Number.POSITIVE_INFINITY : at + LONG;
      latest.current = { button, until: isTooSoon ? 0 : until };
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, []);
  return {
    isMeant: ({ detail, currentTarget, timeStamp }) => {
      const { current: last } = latest;
      return detail === 0 || last?.button !== currentTarget || timeStamp < last.until;
    },
    forget: () => {
      run.current = [];
    },
  };
}
