// Work that may come after the frame in which the DOM has changed: words first, pictures next.

/** Of several pieces asked for before one frame, only the newest is done. */
export function afterFrame(): (work: () => void) => void {
  let newest: (() => void) | null = null;
  const run = () => {
    const work = newest;
    newest = null;
    work?.();
  };
  // A frame's callbacks run before it is painted; a message sent from there comes after.
  const afterPaint = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  return (work) => {
    const isAsked = newest !== null;
    newest = work;
    if (isAsked) return;
    // A hidden page has no frames; whoever stops looking must not leave the stage behind.
    if (document.hidden) run();
    else requestAnimationFrame(afterPaint);
  };
}
