// What can come a frame after the words: they are painted first, and need not wait for the rest.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Page → what waits for the frame that it has asked for. */
const waiting = new WeakMap<Document, (() => void)[]>();

/**
 * After the next frame is on screen. Its own callbacks run before it is painted, and a timer set from
 * there while it is still on its way to the glass: the callback of the frame behind it is sure. That
 * frame is asked for once the first is done: asked for earlier, it would come before the next input.
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
 * True once a frame has gone by since it was wanted, false at once. What is wanted from the first may
 * be there from the first.
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

/** What nobody looks at yet is drawn once everything else is on screen. */
export function AfterFrame({ children }: { readonly children: () => ComponentChildren }) {
  return useAfterFrame(true, false) ? children() : null;
}
