// A tablet that a team shares: where it begins, and how it goes back to the names.

import type { Drawer } from './owned-shelf.ts';
import { PERSON, TABLET } from './storage-keys.ts';

/** Milliseconds without a touch after which a shared tablet asks who is there. */
const IDLE = 180_000;

export const isTablet = (shelf: Drawer): boolean => shelf.getItem(TABLET) !== null;

export const noteTouched = (shelf: Drawer, at: number): void => shelf.setItem(TABLET, String(at));

export const noTabletAnyMore = (shelf: Drawer): void => shelf.removeItem(TABLET);

/** The address where it begins instead: nobody is there, or somebody was and has gone. */
export function wayOfTablet(shelf: Drawer, now: number): '#/who' | '#/leave/now' | null {
  try {
    const touched = shelf.getItem(TABLET);
    if (touched === null) return null;
    if (shelf.getItem(PERSON) === null) return '#/who';
    return now - Number(touched) < IDLE ? null : '#/leave/now';
  } catch {
    return null;
  }
}

/** A new page, without the one before in the history. */
export function newPageAt(hash: string): void {
  history.replaceState(null, '', hash);
  location.reload();
}

/** What is under way is kept for who was playing; the next one sees nothing of it. */
export function backToTheNames(shelf: Drawer): void {
  let touchedAt = Date.now();
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    const left = touchedAt + IDLE - Date.now();
    if (left <= 0) newPageAt('#/leave/now');
    else timer = window.setTimeout(look, left);
  };
  const touched = () => {
    touchedAt = Date.now();
  };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    window.addEventListener(type, touched, { passive: true });
  // A tablet that sleeps stops the timers, and may close the page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
    else noteTouched(shelf, touchedAt);
  });
  window.addEventListener('pagehide', () => noteTouched(shelf, touchedAt));
  noteTouched(shelf, touchedAt);
  look();
}
