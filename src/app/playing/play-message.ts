// What a player can do to the play on screen, as data.

import type { Overlay } from '../../core/play/play.ts';
import type { ChoiceId } from '../../core/story/line.ts';

export type PlayMessage =
  | { readonly type: 'next' }
  | { readonly type: 'picked'; readonly choice: ChoiceId }
  | { readonly type: 'taken_back' }
  | { readonly type: 'tried_again' }
  | { readonly type: 'stood_by' }
  | { readonly type: 'stepped_back'; readonly turn: number }
  | { readonly type: 'skipped' }
  | { readonly type: 'overlay'; readonly overlay: Overlay | null }
  | { readonly type: 'read_aloud' };
