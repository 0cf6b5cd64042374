// The one function that changes the workbench: (workbench, message) → (workbench, effects).

import { keptPicks, type Play, wantedChoice } from '../../core/play/play.ts';
import { next, pick, stepBack } from '../../core/play/steps.ts';
import { wayOf } from '../../core/play/way.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { tooLarge } from './draft.ts';
import { hear } from './hear.ts';
import {
  EMPTY_WORKBENCH,
  type Workbench,
  type WorkbenchMessage,
  type WorkbenchUpdated,
} from './workbench.ts';

/** Milliseconds: an answer is to be shown within three seconds, on a slow machine too. */
const LIMIT = 2000;
/** A text that is known already has only to be played. */
const PICK_LIMIT = 1500;
const LONGER = 15_000;
/** Milliseconds without a key before a typed text is read. */
const PAUSE = 300;

const still = (workbench: Workbench): WorkbenchUpdated => [workbench, []];

export function updateWorkbench(workbench: Workbench, message: WorkbenchMessage): WorkbenchUpdated {
  switch (message.type) {
    case 'opened':
      return open(workbench, message);
    case 'refused':
      return still({ ...workbench, notice: { sentence: message.sentence, canTryLonger: false } });
    case 'saved_outside':
      return takeFromDisk(workbench, message.source);
    case 'newer_taken':
      return workbench.newer === null ? still(workbench) : reread(workbench, workbench.newer);
    case 'typed':
      return type(workbench, message.source);
    case 'begun_at':
      return ask({ ...workbench, start: message.start, isAfresh: true }, []);
    case 'given_longer':
      return ask(workbench, picksOf(workbench), { limit: LONGER });
    case 'heard':
      return hear(workbench, message.heard);
    case 'next':
      return play(workbench, next);
    case 'stepped_back':
      return play(workbench, (now) => stepBack(now, message.turn));
    case 'overlay':
      return play(workbench, (now) => ({ ...now, overlay: message.overlay }));
    case 'picked':
      return take(workbench, message.choice);
  }
}

/** A file of the same name is the same story, saved anew, in a browser that cannot watch files. */
function open(
  workbench: Workbench,
  opened: Extract<WorkbenchMessage, { type: 'opened' }>,
): WorkbenchUpdated {
  const { file, source } = opened;
  if (workbench.file?.name === file.name) return reread({ ...workbench, file }, source);
  return reread({ ...EMPTY_WORKBENCH, asked: workbench.asked, file }, source);
}

function takeFromDisk(workbench: Workbench, source: string): WorkbenchUpdated {
  if (source === workbench.onDisk) return still(workbench);
  const isChangedHere = workbench.source !== workbench.onDisk && workbench.source !== source;
  return isChangedHere ? still({ ...workbench, newer: source }) : reread(workbench, source);
}

function reread(workbench: Workbench, source: string): WorkbenchUpdated {
  return ask({ ...withText(workbench, source), onDisk: source, newer: null }, picksOf(workbench));
}

function type(workbench: Workbench, source: string): WorkbenchUpdated {
  const typed = withText(workbench, source);
  const refusal = tooLarge(source);
  return refusal === null
    ? ask(typed, picksOf(workbench), { delay: PAUSE })
    : still({ ...typed, notice: { sentence: refusal, canTryLonger: false } });
}

/** The check of another text is dropped. */
const withText = (workbench: Workbench, source: string): Workbench =>
  source === workbench.source ? workbench : { ...workbench, source, check: { state: 'waiting' } };

function play({ game, ...workbench }: Workbench, change: (play: Play) => Play): WorkbenchUpdated {
  return still({ ...workbench, game: game && { ...game, play: change(game.play) } });
}

function take(workbench: Workbench, choice: ChoiceId): WorkbenchUpdated {
  const { game } = workbench;
  if (!game || workbench.isAsking) return still(workbench);
  const waiting = pick(game.play, choice);
  if (wantedChoice(waiting) !== choice) return still(workbench);
  const picks = [...picksOf(workbench), choice];
  return ask({ ...workbench, game: { ...game, play: waiting } }, picks, { limit: PICK_LIMIT });
}

const picksOf = ({ game, isAfresh }: Workbench): readonly ChoiceId[] =>
  isAfresh || !game ? [] : wayOf(keptPicks(game.play));

function ask(
  workbench: Workbench,
  picks: readonly ChoiceId[],
  { delay = 0, limit = LIMIT }: { readonly delay?: number; readonly limit?: number } = {},
): WorkbenchUpdated {
  const { source, start } = workbench;
  const number = workbench.asked + 1;
  const question = { kind: 'play', number, source, start, picks } as const;
  // While the text is typed, the notice stays until the next answer.
  const notice = delay > 0 ? workbench.notice : null;
  return [
    { ...workbench, asked: number, isAsking: true, notice },
    [{ type: 'ask', question, delay, limit }],
  ];
}
