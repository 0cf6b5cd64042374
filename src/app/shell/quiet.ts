// Work that can wait for what is on screen: words first, pictures next.

import { afterFrame } from '../../ui/parts/after-frame.tsx';

/** Runs what nobody waits for: after the page has loaded and its first line has been painted. */
export function whenQuiet(work: () => void): void {
  const soon = () => afterFrame(work);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

/** Of several pieces asked for before one frame, only the newest is done, after it. */
export function newestAfterFrame(): (work: () => void) => void {
  let newest: (() => void) | null = null;
  const run = () => {
    const work = newest;
    newest = null;
    work?.();
  };
  return (work) => {
    const isAsked = newest !== null;
    newest = work;
    if (isAsked) return;
    // A hidden page has no frames; whoever stops looking must not leave the stage behind.
    if (document.hidden) run();
    else afterFrame(run);
  };
}
