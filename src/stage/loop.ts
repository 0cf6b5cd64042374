// Requests animation frames: as often as `waitFor` says, never during a pause, and never in a hidden tab,
// which gets none. A late frame means that the graphics are still busy with the last one: the loop then
// waits as long again, so that the page can paint its text.

export type FrameLoop = {
  /** Something changed: draw, and ask again how long the next frame may wait. */
  readonly wake: () => void;
  /** Draws no frame for so many milliseconds. */
  readonly pauseFor: (length: number) => void;
  readonly stop: () => void;
};

/** Milliseconds between the request of a frame and the frame, above which it counts as late. */
const PROMPT = 22;
const LONGEST_REST = 100;

/** `waitFor` gives the milliseconds until the next frame; null stops the loop until `wake`. */
export function frameLoop(
  draw: (now: number) => void,
  waitFor: (now: number) => number | null,
): FrameLoop {
  let timer = 0;
  let requested = 0;
  let quietUntil = 0;
  let askedAt = 0;
  let isStopped = false;

  const cancel = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(requested);
  };
  const frame = (): void => {
    const now = performance.now();
    const late = now - askedAt;
    draw(now);
    if (late > PROMPT) quietUntil = Math.max(quietUntil, now + Math.min(late, LONGEST_REST));
    ask(false);
  };
  const request = (): void => {
    askedAt = performance.now();
    requested = requestAnimationFrame(frame);
  };
  const ask = (isUrgent: boolean): void => {
    cancel();
    if (isStopped) return;
    const now = performance.now();
    const wait = isUrgent ? 0 : waitFor(now);
    if (wait === null) return;
    const delay = Math.max(wait, quietUntil - now);
    if (delay <= 0) request();
    else timer = window.setTimeout(request, delay);
  };

  return {
    wake: () => ask(true),
    pauseFor(length) {
      quietUntil = performance.now() + length;
      ask(true);
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
