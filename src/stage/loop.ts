// Asks the screen for frames: as often as wanted, never while giving way, never in a hidden tab
// (which gets no animation frames). Where frames come late the graphics are busy with the last one,
// and as much time again is left to the page: no queue of pictures stands before its words.

export type FrameLoop = {
  /** Something changed: draw, and ask again how long the next frame may wait. */
  readonly wake: () => void;
  /** Leaves the page alone for so many milliseconds. */
  readonly giveWay: (length: number) => void;
  readonly stop: () => void;
};

/** Milliseconds: a frame this long after it was asked for came at the screen's own pace. */
const PROMPT = 22;
const LONGEST_REST = 100;

/** `waitFor` says how many milliseconds the next frame may wait; null: for ever. */
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
