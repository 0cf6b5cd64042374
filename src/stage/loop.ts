// Asks the screen for frames: as often as wanted, never while giving way, never in a hidden tab
// (which gets no animation frames).

export type Loop = {
  /** Something changed: draw, and ask again how long the next frame may wait. */
  readonly wake: () => void;
  /** Leaves the page alone for so many milliseconds. */
  readonly giveWay: (length: number) => void;
  readonly stop: () => void;
};

/** `waitFor` says how many milliseconds the next frame may wait; null: for ever. */
export function frameLoop(
  draw: (now: number) => void,
  waitFor: (now: number) => number | null,
): Loop {
  let timer = 0;
  let request = 0;
  let quietUntil = 0;
  let isStopped = false;

  const cancel = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(request);
  };
  const frame = (): void => {
    draw(performance.now());
    ask(false);
  };
  const ask = (isUrgent: boolean): void => {
    cancel();
    if (isStopped) return;
    const now = performance.now();
    const wait = isUrgent ? 0 : waitFor(now);
    if (wait === null) return;
    const delay = Math.max(wait, quietUntil - now);
    if (delay <= 0) request = requestAnimationFrame(frame);
    else
      timer = window.setTimeout(() => {
        request = requestAnimationFrame(frame);
      }, delay);
  };

  return {
    wake: () => ask(true),
    giveWay(length) {
      quietUntil = performance.now() + length;
      ask(true);
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
