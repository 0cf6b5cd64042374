// Which key means what on the play screen, as a pure function, so that it can be read in one place.

import type { ChoiceId } from '../../core/story/line.ts';
import type { Option, PlayDoors, PlayView } from './view.ts';

export type Intent =
  | { readonly kind: 'pick'; readonly choice: ChoiceId }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'next' | 'mute' | 'pause' | 'lookBack' };

/** What a presenter's clicker sends to go on, and the arrows that lead the way one reads. */
const ONWARD = ['PageDown', 'ArrowRight', 'ArrowDown'];

/**
 * Null when the key means nothing here and must be left to the browser. `code` is the key's place,
 * as `KeyboardEvent.code` has it.
 */
export function intentOf(
  key: string,
  isOnControl: boolean,
  view: PlayView,
  code = '',
): Intent | null {
  const { prompt } = view;
  if (key === 'Escape') return { kind: 'pause' };
  if (key === 'PageUp') return { kind: 'lookBack' };
  if (view.hasShortcuts && key.toLowerCase() === 'm') return { kind: 'mute' };
  if (prompt.kind === 'choose') {
    if (key === 'ArrowDown' || key === 'ArrowUp')
      return { kind: 'move', by: key === 'ArrowDown' ? 1 : -1 };
    const option = view.hasShortcuts ? numbered(prompt.options, key, code) : undefined;
    return option ? { kind: 'pick', choice: option.id } : null;
  }
  // A control that has the focus answers Space and Enter itself.
  const goesOn = ONWARD.includes(key) || ((key === 'Enter' || key === ' ') && !isOnControl);
  return prompt.kind === 'next' && goesOn ? { kind: 'next' } : null;
}

/** By its sign; or by its place, because the row of digits has other signs on many keyboards. */
function numbered(options: readonly Option[], key: string, code: string): Option | undefined {
  const [sign] = /^\d$/.exec(key) ?? [];
  const [, place] = /^Digit(\d)$/.exec(code) ?? [];
  return options[Number(sign ?? place) - 1];
}

/**
 * Whether a key that goes on or back still has something to scroll where the focus is: a long line
 * is read to its end first.
 */
export function hasToScroll(key: string, target: EventTarget | null): boolean {
  const isUp = key === 'PageUp';
  if (!isUp && key !== 'PageDown' && key !== 'ArrowDown') return false;
  for (let box = target instanceof Element ? target : null; box; box = box.parentElement) {
    const { scrollTop, scrollHeight, clientHeight } = box;
    const rest = isUp ? scrollTop : scrollHeight - clientHeight - scrollTop;
    // Less than a pixel is rounding.
    if (rest >= 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
  }
  return false;
}

/** Takes the door an intent names; moving between choices is the screen's own business. */
export function follow(intent: Exclude<Intent, { kind: 'move' }>, doors: PlayDoors): void {
  if (intent.kind === 'pick') doors.pick(intent.choice);
  else doors[intent.kind]();
}
