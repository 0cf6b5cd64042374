// Work and parts of a page that wait until the next frame has been painted.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** By document: what runs after the frame that was requested. */
const waiting = new WeakMap<Document, (() => void)[]>();

/**
 * Runs `work` after the next frame has been painted. A callback of requestAnimationFrame runs before
 * its frame is painted, and a timer that it sets may do so too; the callback of the following frame
 * runs after it. The timer requests that frame: requested at once, it would run before the next input.
 */
export function afterFrame(work: () => void): void {
  const asked = waiting.get(document);
  if (asked) {
    asked.push(work);
    return;
  }
  const works = [work];
  waiting.set(document, works);
  const page = document;
  requestAnimationFrame(() => {
    waiting.delete(page);
    setTimeout(() =>
      requestAnimationFrame(() => {
        for (const one of works) setTimeout(one);
      }),
    );
  });
}

/**
 * Becomes true a frame after `isWanted`, and false with it. `isThere` is its value at the first
 * drawing.
 */
export function useAfterFrame(isWanted: boolean, isThere = isWanted): boolean {
  const [hasCome, setCome] = useState(isThere);
  useLayoutEffect(() => {
    if (hasCome === isWanted) return;
    let isStill = true;
    afterFrame(() => isStill && setCome(isWanted));
    return () => {
      isStill = false;
    };
  }, [isWanted, hasCome]);
  return isWanted && hasCome;
}

/** Draws its children after the frame that shows everything else. */
export function AfterFrame({ children }: { readonly children: () => ComponentChildren }) {
  return useAfterFrame(true, false) ? children() : null;
}
