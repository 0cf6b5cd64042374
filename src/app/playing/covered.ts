// How much of the stage the cards on it hide, in CSS pixels from each edge, so that the camera can
// keep people clear of them.

import type { Insets } from '../../stage/frame.ts';

export const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Beside the line is where the choices will stand, and the buttons are above: nobody stands there, even
 * while that room is empty.
 */
export function coveredBy(slot: HTMLElement): Insets {
  const rectOf = (name: string) => slot.parentElement?.querySelector(name)?.getBoundingClientRect();
  const [stage, sheet, bar] = [slot.getBoundingClientRect(), rectOf('.sheet'), rectOf('.top-bar')];
  const [talk, name] = [rectOf('.talk'), rectOf('.name-tag')];
  const corner = rectOf('.stage-corner');
  const right = corner && overlaps(corner, stage) ? stage.right - corner.left : 0;
  const top = bar && overlaps(bar, stage) ? bar.bottom - stage.top : 0;
  if (!sheet || !talk || !overlaps(sheet, stage)) return { ...NOTHING, top, right };
  const isBeside = talk.left > sheet.left + stage.width * 0.1;
  const edge = isBeside ? Math.min(talk.top, name?.top ?? talk.top) : sheet.top;
  return {
    ...{ top, right },
    bottom: Math.max(0, Math.min(stage.bottom - edge, stage.height)),
    left: isBeside ? talk.left - stage.left : 0,
  };
}

const overlaps = (card: DOMRect, stage: DOMRect): boolean =>
  card.top < stage.bottom - 1 &&
  card.bottom > stage.top + 1 &&
  card.left < stage.right - 1 &&
  card.right > stage.left + 1;

/**
 * The camera moves rarely: room once made for a card stays until the page has another layout. Only a
 * drawer that goes down again gives it back: on a small screen it is most of the stage.
 */
export function both(a: Insets, b: Insets): Insets {
  if (b.left === 0) return b;
  return {
    top: b.top,
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
  };
}

export function isSame(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
