// Which key means what on the play screen, as a pure function, so that it can be read in one place.

import type { ChoiceId } from '../../core/story/line.ts';
import type { PlayDoors, PlayView } from './view.ts';

export type Intent =
  | { readonly kind: 'pick'; readonly choice: ChoiceId }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'next' | 'mute' | 'pause' };

/** Null when the key means nothing here and must be left to the browser. */
export function intentOf(key: string, isOnControl: boolean, view: PlayView): Intent | null {
  const { prompt } = view;
  if (key === 'Escape') return { kind: 'pause' };
  if (view.hasShortcuts && key.toLowerCase() === 'm') return { kind: 'mute' };
  if (prompt.kind === 'choose') {
    if (key === 'ArrowDown' || key === 'ArrowUp')
      return { kind: 'move', by: key === 'ArrowDown' ? 1 : -1 };
    const option = view.hasShortcuts ? prompt.options[Number.parseInt(key, 10) - 1] : undefined;
    return option ? { kind: 'pick', choice: option.id } : null;
  }
  // A control that has the focus answers Space and Enter itself.
  const goesOn = key === 'Enter' || key === ' ';
  return prompt.kind === 'next' && goesOn && !isOnControl ? { kind: 'next' } : null;
}

/** Takes the door an intent names; moving between choices is the screen's own business. */
export function follow(intent: Exclude<Intent, { kind: 'move' }>, doors: PlayDoors): void {
  if (intent.kind === 'pick') doors.pick(intent.choice);
  else doors[intent.kind]();
}
