// The whole state of the page, as data.

import type { DebriefCard } from '../../core/debrief/debrief-card.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Play } from '../../core/play/play.ts';
import type { Playthrough } from '../../core/play/playthrough.ts';
import type { EndingsKnown } from '../../core/record/how-it-ended.ts';
import type { DebriefNotes } from '../../core/record/notes.ts';
import type { Score } from '../../core/score/score.ts';
import type { Card } from '../../core/story/extracts.ts';
import type { ChoiceId, Ending } from '../../core/story/line.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { SaveOutcome, Unreadable } from '../shell/storage.ts';
import type { Worksheet } from './debrief/worksheet.ts';
import type { AskedRecord, FileNews, Visit } from './record/file-news.ts';
import type { Astray, Route } from './route.ts';
import type { TeamStanding } from './team/standing.ts';
import type { Trouble } from './trouble.ts';

/** An attempt that has come to its ending, replayed. */
export type Result = {
  readonly attempt: Attempt;
  readonly engine: Engine;
  readonly playthrough: Playthrough;
  readonly ending: Ending;
  readonly score: Score;
};

export type Screen =
  | { readonly kind: 'title' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'play'; readonly play: Play }
  | {
      readonly kind: 'debrief';
      readonly result: Result;
      readonly card: DebriefCard;
      /** Card `other`: all picks of the way that stands beside one's own. */
      readonly way: readonly ChoiceId[] | null;
      /** What was asked for but comes after one's own read. */
      readonly tooEarly: DebriefCard | AfterRead | null;
    }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'map'; readonly result: Result }
  | { readonly kind: 'coach'; readonly result: Result }
  | { readonly kind: 'record' }
  /** Points or ways have changed since, and the edition that was played was not kept. */
  | { readonly kind: 'superseded'; readonly attempt: Attempt; readonly engine: Engine }
  | { readonly kind: 'credits' }
  | ({ readonly kind: 'astray' } & Astray);

/** Pages that tell the result, and so come after one's own read. */
type AfterRead = 'result' | 'map';

export type Model = {
  readonly route: Route;
  readonly screen: Screen;
  readonly settings: Settings;
  readonly cards: readonly Card[];
  /** Everything this device remembers, oldest first. */
  readonly attempts: readonly Attempt[];
  /** What was noted in debriefs, beside the attempts. */
  readonly notes: readonly DebriefNotes[];
  readonly unreadable: readonly Unreadable[];
  /** Scenario → its newest edition. */
  readonly engines: Readonly<Record<string, Engine>>;
  /** Hash → an older edition that an attempt was played on; null where it was not kept. */
  readonly kept: Readonly<Record<string, Engine | null>>;
  /** How the finished attempts ended; they are replayed after the page is shown. */
  readonly endings: EndingsKnown;
  /** How the last save went; what did not work is shown until one works. */
  readonly saving: SaveOutcome;
  /** The attempt that another tab has opened last. */
  readonly openElsewhere: string | null;
  /** A pick that one had not gone on from went with the page before; said until the next line. */
  readonly isPickLost: boolean;
  /** What could not be loaded or done, and how to go on. */
  readonly trouble: Trouble | null;
  readonly isSettingsOpen: boolean;
  /** What has been tapped in the debrief that was opened last. */
  readonly worksheet: Worksheet | null;
  /** Attempts opened from files: not kept on this device unless one says so. */
  readonly visits: readonly Visit[];
  /** Records opened from files of which one has not said yet whose they are. */
  readonly asked: readonly AskedRecord[];
  /** What came of the files that were opened last. */
  readonly fileNews: FileNews | null;
  /** Null without a link of one's own. */
  readonly team: TeamStanding | null;
};

/** A page that is being opened, by somebody of whom the device remembers so much. */
export function modelAt(
  route: Route,
  known: Pick<Model, 'settings' | 'cards' | 'attempts' | 'notes' | 'unreadable'>,
): Model {
  return {
    ...known,
    route,
    screen: { kind: 'loading' },
    engines: {},
    kept: {},
    endings: {},
    saving: 'saved',
    openElsewhere: null,
    isPickLost: false,
    trouble: null,
    isSettingsOpen: false,
    worksheet: null,
    visits: [],
    asked: [],
    fileNews: null,
    team: null,
  };
}
