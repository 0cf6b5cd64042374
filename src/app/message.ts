// Everything that can happen to the page, and everything the page can ask of the world, as data.

import type { Attempt } from '../core/play/attempt.ts';
import type { ChoiceId } from '../core/story/line.ts';
import type { Mode } from '../core/vocabulary.ts';
import type { Engine, Opening, Overlay } from './play.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';
import type { SaveOutcome, Unreadable } from './storage.ts';

/** What a new attempt needs from outside: the core has no clock and no dice. */
export type Fresh = { readonly id: string; readonly seed: number; readonly startedAt: string };

export type Message =
  | { readonly type: 'routed'; readonly route: Route; readonly fresh: Fresh }
  | { readonly type: 'asked_for'; readonly route: Route }
  | { readonly type: 'opening_arrived'; readonly opening: Opening; readonly fresh: Fresh }
  | { readonly type: 'engine_arrived'; readonly engine: Engine; readonly fresh: Fresh }
  | { readonly type: 'load_failed'; readonly sentence: string }
  | {
      readonly type: 'remembered';
      readonly attempts: readonly Attempt[];
      readonly unreadable: readonly Unreadable[];
    }
  | { readonly type: 'next' }
  | { readonly type: 'picked'; readonly choice: ChoiceId }
  | { readonly type: 'taken_back' }
  | { readonly type: 'tried_again' }
  | { readonly type: 'stood_by' }
  | { readonly type: 'stepped_back'; readonly turn: number }
  | { readonly type: 'skipped' }
  | { readonly type: 'overlay'; readonly overlay: Overlay | null }
  | { readonly type: 'restarted'; readonly fresh: Fresh; readonly mode: Mode }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'settings_opened'; readonly isOpen: boolean }
  | { readonly type: 'saved'; readonly outcome: SaveOutcome; readonly attempt: Attempt }
  | { readonly type: 'read_aloud' };

export type Effect =
  | { readonly type: 'load_opening'; readonly scenario: string }
  | { readonly type: 'load_engine'; readonly scenario: string }
  | { readonly type: 'save'; readonly attempt: Attempt; readonly before: Attempt | null }
  | { readonly type: 'save_settings'; readonly settings: Settings }
  | { readonly type: 'go'; readonly route: Route }
  | { readonly type: 'give_way' }
  | { readonly type: 'speak'; readonly text: string };
