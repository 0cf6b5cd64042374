// The window that a map is looked at through. It scrolls as anything does, so fingers, wheels and keys
// work as everywhere; zoom is added, by pinching and by the wheel with Ctrl, and dragging with the
// mouse. Where one looks and how closely stays in here: nothing follows from it.

import { dragWithMouse } from './drag-with-mouse.ts';
import type { Box, Point, Size } from './layered.ts';
import { listenForZoom } from './listen-for-zoom.ts';

export type MapWindow = {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Brings a box into the window with some air around it; the first one into its middle. */
  readonly reveal: (box: Box) => void;
  readonly close: () => void;
};

const LEAST_ZOOM = 0.15;
const MOST_ZOOM = 2.5;
const STEP = 1.25;
/** Below this, words are read with effort: only who asks for the whole map gets it smaller. */
const LEGIBLE = 0.8;

/** What is inside takes its size from `--zoom`; `size` in sixteenths of a rem, as all of the map. */
export function openMapWindow(view: HTMLElement, size: Size): MapWindow {
  const unit = pixelsInUnit(view);
  const whole = view.clientWidth / unit / size.width || 1;
  let zoom = Math.min(1, Math.max(LEGIBLE, whole));
  let hasRevealed = false;
  view.style.setProperty('--zoom', `${zoom}`);

  /** `at`: what stays where it is, in pixels from the corner of the window. */
  const zoomTo = (wanted: number, at: Point = middleOf(view)) => {
    const next = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted));
    const place = (scrolled: number, from: number) => ((scrolled + from) * next) / zoom - from;
    const [left, top] = [place(view.scrollLeft, at.x), place(view.scrollTop, at.y)];
    zoom = next;
    view.style.setProperty('--zoom', `${zoom}`);
    view.scrollTo({ left, top, behavior: 'instant' });
  };
  const stopDragging = dragWithMouse(view);
  const stopZooming = listenForZoom(view, () => zoom, zoomTo);
  return {
    zoomIn: () => zoomTo(zoom * STEP),
    zoomOut: () => zoomTo(zoom / STEP),
    fit: () => {
      const [across, along] = [view.clientWidth / unit, view.clientHeight / unit];
      zoomTo(Math.min(across / size.width, along / size.height, 1.2));
    },
    reveal: (box) => {
      const air = hasRevealed ? 40 : Number.POSITIVE_INFINITY;
      view.scrollTo({
        ...placeFor(view, box, zoom * unit, air),
        behavior: hasRevealed ? 'auto' : 'instant',
      });
      hasRevealed = true;
    },
    close: () => {
      stopDragging();
      stopZooming();
    },
  };
}

/** Pixels in a sixteenth of a rem. */
function pixelsInUnit({ ownerDocument }: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize) / 16 || 1;
}

const middleOf = ({ clientWidth, clientHeight }: HTMLElement): Point => ({
  x: clientWidth / 2,
  y: clientHeight / 2,
});

/** As near to where it is scrolled to as leaves `air` around the box; without room for that, its middle. */
function placeFor(view: HTMLElement, { x, y, width, height }: Box, scale: number, air: number) {
  const nearest = (middle: number, length: number, at: number, room: number) => {
    const [low, high] = [middle - length / 2 - air, middle + length / 2 + air];
    if (high - low > room) return middle - room / 2;
    return low < at ? low : Math.max(at, high - room);
  };
  return {
    left: nearest(x * scale, width * scale, view.scrollLeft, view.clientWidth),
    top: nearest(y * scale, height * scale, view.scrollTop, view.clientHeight),
  };
}
