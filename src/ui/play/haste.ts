// Which presses come too soon after others at one place to be meant for what has come up under them.

/** Milliseconds since the tap before, and since what is to be answered came on screen. */
const PAUSE = 600;

/** How far two taps at one place may be apart, in CSS pixels. A mouse that is not moved stays. */
const FINGER_REACH = 72;
const MOUSE_REACH = 10;

export type Press = { readonly at: number; readonly x: number; readonly y: number };

/** `run`: the presses before; `shownAt`: when what is to be answered came on screen. */
export function isHasty(event: PointerEvent, run: readonly Press[], shownAt: number): boolean {
  const { timeStamp: at, clientX: x, clientY: y, pointerType } = event;
  const reach = pointerType === 'mouse' ? MOUSE_REACH : FINGER_REACH;
  return run.some(
    (one) => Math.hypot(one.x - x, one.y - y) <= reach && at < Math.max(one.at, shownAt) + PAUSE,
  );
}

/** The run goes on with this press; what was before a pause is forgotten. */
export function withPress(
  run: readonly Press[],
  { timeStamp: at, clientX: x, clientY: y }: PointerEvent,
): readonly Press[] {
  return [...run.filter((one) => at < one.at + PAUSE), { at, x, y }];
}
