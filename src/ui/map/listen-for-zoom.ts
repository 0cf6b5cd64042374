// Two fingers, or the wheel with Ctrl (which is also what a touch pad says for two fingers).

import type { Point } from './layered.ts';

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
/** One notch of a wheel is 100 or more, a touch pad sends many small ones. */
const MOST_OF_A_NOTCH = 60;

/** Returns how to stop. Not passive: only so can the page's own zoom be held back. */
export function listenForZoom(
  view: HTMLElement,
  zoomNow: () => number,
  zoomTo: (zoom: number, at: Point) => void,
): () => void {
  let pinch: { readonly apart: number; readonly zoom: number } | null = null;
  const within = (x: number, y: number): Point => {
    const { left, top } = view.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const notch = Math.max(-MOST_OF_A_NOTCH, Math.min(MOST_OF_A_NOTCH, event.deltaY));
    zoomTo(zoomNow() * Math.exp(-notch / 180), within(event.clientX, event.clientY));
  };
  const onTouch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (!one || !other) {
      pinch = null;
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    pinch ??= { apart, zoom: zoomNow() };
    const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    zoomTo((pinch.zoom * apart) / pinch.apart, within(x, y));
  };
  view.addEventListener('wheel', onWheel, { passive: false });
  for (const touch of TOUCHES) view.addEventListener(touch, onTouch, { passive: false });
  return () => {
    view.removeEventListener('wheel', onWheel);
    for (const touch of TOUCHES) view.removeEventListener(touch, onTouch);
  };
}
