// What settings do to the page itself.

import type { Settings } from '../../ui/parts/settings.ts';
import { isLessMotionWanted } from './platform.ts';

export function isMotionReduced({ motion }: Settings): boolean {
  return motion === 'system' ? isLessMotionWanted() : motion === 'reduced';
}

/** Settings that style sheets read. */
export function dress(page: HTMLElement, { textSize, motion, font, textSpeed }: Settings): void {
  page.style.setProperty('--text-size', String(textSize / 100));
  page.dataset.motion = motion;
  page.dataset.font = font;
  page.dataset.textSpeed = textSpeed;
}
