// Work for idle time (requestIdleCallback), one piece at a time.

const whenIdle = (work: () => void): void => {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 120);
};

/** Stops between two pieces as soon as they are no longer wanted. */
export function idly(pieces: readonly (() => Promise<unknown>)[], isWanted: () => boolean): void {
  const [first, ...rest] = pieces;
  if (!first) return;
  whenIdle(() => {
    if (isWanted()) void first().then(() => idly(rest, isWanted));
  });
}
