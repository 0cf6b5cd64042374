// Everything that can happen to the page, and everything the page can ask of the world, as data.

import type { Rule } from '../../core/debrief/rule.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Fresh } from '../../core/play/new-play.ts';
import type { EndingsKnown } from '../../core/record/how-it-ended.ts';
import type { DebriefNotes, LearnerRecord } from '../../core/record/notes.ts';
import type { Opening } from '../../core/story/extracts.ts';
import type { ChoiceId, DecisionId, EndingId } from '../../core/story/line.ts';
import type { Engine, Position } from '../../core/story/story.ts';
import type { Band, Mode, Skill, Slip } from '../../core/vocabulary.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { PlayMessage } from '../playing/play-message.ts';
import type { WhyMissing } from '../shell/fetch-part.ts';
import type { Remembered, SaveOutcome } from '../shell/storage.ts';
import type { OpenReceipt, TriedLine } from './debrief/worksheet.ts';
import type { Screen } from './model.ts';
import type { AskedRecord, ChosenFile, Kept, OpenedFile } from './record/file-news.ts';
import type { Here } from './record/open-files.ts';
import type { Route } from './route.ts';
import type { TeamStanding } from './team/standing.ts';
import type { Refusable } from './trouble.ts';

/** What comes in from outside for the page that is being opened. */
export type LoadingMessage =
  | { readonly type: 'opening_arrived'; readonly opening: Opening; readonly fresh: Fresh }
  | { readonly type: 'engine_arrived'; readonly engine: Engine; readonly fresh: Fresh }
  /** An older edition, by its hash; null where it was not kept. */
  | {
      readonly type: 'kept_arrived';
      readonly edition: string;
      readonly engine: Engine | null;
      readonly fresh: Fresh;
    }
  | { readonly type: 'load_failed'; readonly why: WhyMissing }
  /** A panel over the screen that is there. */
  | { readonly type: 'panel_failed'; readonly why: WhyMissing }
  /** The screen that was asked for is not coming: the one before is still there. */
  | { readonly type: 'stayed'; readonly screen: Screen; readonly route: Route }
  /** What failed to load is to be loaded once more. */
  | { readonly type: 'try_again'; readonly fresh: Fresh }
  | { readonly type: 'load_anew' };

/** What the learner does in a debrief. */
export type DebriefMessage = { readonly type: 'debrief' } & (
  | { readonly what: 'band_guessed'; readonly skill: Skill; readonly band: Band }
  | {
      readonly what: 'line_tapped';
      readonly as: 'best' | 'costliest';
      readonly choice: ChoiceId;
    }
  /** Noted for good once it is whole; else what is missing is said. */
  | { readonly what: 'guess_noted' }
  | { readonly what: 'heard_opened'; readonly at: number | null }
  | { readonly what: 'receipt_opened'; readonly receipt: OpenReceipt | null }
  | { readonly what: 'point_shown'; readonly point: number }
  /** Null: told without a guess. */
  | { readonly what: 'reason_tapped'; readonly choice: ChoiceId; readonly reason: Slip | null }
  | { readonly what: 'moment_opened'; readonly at: number }
  | { readonly what: 'line_tried'; readonly line: TriedLine | null }
  | { readonly what: 'place_chosen'; readonly place: DecisionId | EndingId | null }
  | { readonly what: 'rule_typed'; readonly text: string }
  | { readonly what: 'rule_reopened' }
  /** The rule is noted and the debrief is done; `at`: ISO 8601, now. */
  | { readonly what: 'rule_kept'; readonly rule: Rule | 'own'; readonly at: string }
  /** On the coach's card. */
  | {
      readonly what: 'agreed';
      readonly field: 'name' | 'rule' | 'shift' | 'day';
      readonly text: string;
    }
  | { readonly what: 'copy_asked'; readonly text: string }
  | { readonly what: 'copied'; readonly isCopied: boolean }
);

/** What is done with files of one's record. */
export type FileMessage =
  | { readonly type: 'download'; readonly name: string; readonly text: string }
  /** What goes into one's files. */
  | { readonly type: 'name_typed'; readonly name: string }
  | { readonly type: 'files_chosen'; readonly files: readonly ChosenFile[] }
  | { readonly type: 'files_opened'; readonly opened: readonly OpenedFile[] }
  /** Whose record it is: one's own, or somebody's to look at. */
  | {
      readonly type: 'record_answered';
      readonly asked: AskedRecord;
      readonly answer: 'mine' | 'look' | 'close';
    }
  | ({ readonly type: 'taken_in'; readonly fresh: Fresh } & Kept)
  /** An attempt that was opened from a file is taken into the record … */
  | { readonly type: 'visit_kept'; readonly attempt: string }
  /** … or let go; null: all of them. */
  | { readonly type: 'visits_closed'; readonly attempt: string | null };

export type Message =
  | LoadingMessage
  | PlayMessage
  | DebriefMessage
  | FileMessage
  | { readonly type: 'routed'; readonly route: Route; readonly fresh: Fresh }
  | { readonly type: 'asked_for'; readonly route: Route }
  | { readonly type: 'endings_known'; readonly endings: EndingsKnown }
  | { readonly type: 'team'; readonly team: TeamStanding }
  /** Another tab has saved: this is what the device holds now. */
  | ({ readonly type: 'remembered' } & Remembered)
  /** What is here has gone on in another tab, and is to be taken from there … */
  | { readonly type: 'catch_up' }
  /** … and this is what the device holds. */
  | ({ readonly type: 'caught_up'; readonly fresh: Fresh } & Remembered)
  /** Another tab has opened this attempt. */
  | { readonly type: 'open_elsewhere'; readonly attempt: string }
  /** The page goes away. */
  | { readonly type: 'left' }
  /** Our own code, or the browser, did not do what was asked for. */
  | { readonly type: 'did_not_work'; readonly refused: Refusable | null }
  | { readonly type: 'restarted'; readonly fresh: Fresh; readonly mode: Mode }
  /** The page that is open, on paper. */
  | { readonly type: 'print' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'settings_opened'; readonly isOpen: boolean }
  | { readonly type: 'saved'; readonly outcome: SaveOutcome; readonly attempt: Attempt }
  | { readonly type: 'noted'; readonly outcome: SaveOutcome };

export type Effect =
  | { readonly type: 'load_opening'; readonly scenario: string }
  | { readonly type: 'load_engine'; readonly scenario: string }
  | { readonly type: 'load_kept'; readonly scenario: string; readonly edition: string }
  | {
      readonly type: 'know_endings';
      readonly scenario: string;
      readonly attempts: readonly Attempt[];
    }
  | { readonly type: 'save'; readonly attempt: Attempt; readonly before: Attempt | null }
  | {
      readonly type: 'save_notes';
      readonly notes: DebriefNotes;
      readonly before: DebriefNotes | null;
    }
  | ({ readonly type: 'open_files'; readonly files: readonly ChosenFile[] } & Here)
  /** Verifies the attempts of a record, to look at. */
  | ({ readonly type: 'look_into'; readonly asked: AskedRecord } & Here)
  | {
      readonly type: 'take_in';
      readonly file: string;
      readonly here: LearnerRecord;
      readonly there: LearnerRecord;
    }
  | { readonly type: 'download'; readonly name: string; readonly text: string }
  | { readonly type: 'save_settings'; readonly settings: Settings }
  | { readonly type: 'recall' }
  | { readonly type: 'tell_tabs'; readonly attempt: string }
  /** To the page that comes after this one in the same tab. */
  | { readonly type: 'leave_word'; readonly isPickOpen: boolean }
  /** Works out where these choices lead, while nobody waits for it. */
  | {
      readonly type: 'foresee';
      readonly engine: Engine;
      readonly from: Position;
      readonly choices: readonly ChoiceId[];
    }
  | { readonly type: 'go'; readonly route: Route }
  /** The address says where one is, without a new entry in the history. */
  | { readonly type: 'stay_at'; readonly route: Route }
  /** A new page at this address, once the server answers. */
  | { readonly type: 'load_anew'; readonly route: Route }
  | { readonly type: 'print' }
  | { readonly type: 'copy'; readonly text: string }
  /** A tick under the finger; it knows nothing of what was chosen. */
  | { readonly type: 'touch'; readonly touch: 'choice' | 'next' }
  | { readonly type: 'hush' }
  | { readonly type: 'speak'; readonly text: string; readonly language: string };
