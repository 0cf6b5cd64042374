// How much of the stage the cards on it hide, in CSS pixels from each edge, so that the camera can
// keep the customer clear of them.

import type { Insets } from '../../stage/frame.ts';

export const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The card with the line lies along the bottom, the choices stand at the left. */
export function coveredBy(slot: HTMLElement): Insets {
  const stage = slot.getBoundingClientRect();
  const floor = slot.parentElement?.getBoundingClientRect();
  // Where the words stand below the stage they may scroll up behind it, and cover nothing.
  if (!floor || stage.bottom < floor.bottom - 2) return NOTHING;
  const talk = slot.parentElement?.querySelector('.talk')?.getBoundingClientRect();
  const turn = slot.parentElement?.querySelector('.turn')?.getBoundingClientRect();
  const hidden = (length: number, most: number) => Math.max(0, Math.min(length, most));
  return {
    top: 0,
    right: 0,
    bottom: talk && overlaps(talk, stage) ? hidden(stage.bottom - talk.top, stage.height * 0.6) : 0,
    left: turn && overlaps(turn, stage) ? hidden(turn.right - stage.left, stage.width * 0.6) : 0,
  };
}

const overlaps = (card: DOMRect, stage: DOMRect): boolean =>
  card.top < stage.bottom - 1 &&
  card.bottom > stage.top + 1 &&
  card.left < stage.right - 1 &&
  card.right > stage.left + 1;

/** The camera moves rarely: room once made for a card stays until the stage has another size. */
export function both(a: Insets, b: Insets): Insets {
  return {
    top: Math.max(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
  };
}

export function isSame(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
