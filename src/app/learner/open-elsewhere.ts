// One attempt that is open in two tabs: the other tabs are told what is opened here, and the tab that had
// it open before says so, because only one of the two can save it.

import { isAttempt } from '../../core/play/play.ts';
import type { Effect } from './message.ts';
import type { Model } from './model.ts';

const attemptOn = ({ screen }: Model): string | null =>
  screen.kind === 'play' && isAttempt(screen.play) ? screen.play.purpose.id : null;

/** Told once, when it comes on screen. */
export function tellTabs(before: Model, after: Model): readonly Effect[] {
  const attempt = attemptOn(after);
  return attempt === null || attempt === attemptOn(before) ? [] : [{ type: 'tell_tabs', attempt }];
}

export const isOpenElsewhere = (model: Model): boolean =>
  model.openElsewhere !== null && model.openElsewhere === attemptOn(model);
