// The one function that changes the workbench: (workbench, message) → (workbench, effects).

import { openDecision, type Play } from '../../core/play/play.ts';
import { next, readTo, stepBack } from '../../core/play/steps.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { tooLarge } from './draft.ts';
import { hear, playedOn } from './hear.ts';
import { followPick } from './open-draft.ts';
import {
  EMPTY_WORKBENCH,
  noticeOf,
  type Workbench,
  type WorkbenchMessage,
  type WorkbenchUpdated,
} from './workbench.ts';

/** Milliseconds: an answer is to be shown within three seconds, on a slow machine too. */
const LIMIT = 2000;
const LONGER = 15_000;
/** Milliseconds without a key before a typed text is read. */
const PAUSE = 300;

const still = (workbench: Workbench): WorkbenchUpdated => [workbench, []];

export function updateWorkbench(workbench: Workbench, message: WorkbenchMessage): WorkbenchUpdated {
  switch (message.type) {
    case 'opened':
      return open(workbench, message);
    case 'refused':
      return still({ ...workbench, notice: noticeOf(message.sentence) });
    case 'saved_outside':
      return takeFromDisk(workbench, message.source);
    case 'newer_taken':
      return workbench.newer === null ? still(workbench) : reread(workbench, workbench.newer);
    case 'typed':
      return type(workbench, message.source);
    case 'begun_at':
      return still(playedOn({ ...workbench, start: message.start, game: null }));
    case 'given_longer':
      return ask(workbench, { limit: LONGER });
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
    // Nothing else can be done to a draft: its picks are kept at once, and nobody coaches.
    default:
      return still(workbench);
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
  return ask({ ...withText(workbench, source), onDisk: source, newer: null });
}

function type(workbench: Workbench, source: string): WorkbenchUpdated {
  const typed = withText(workbench, source);
  const refusal = tooLarge(source);
  return refusal === null
    ? ask(typed, { delay: PAUSE })
    : still({ ...typed, notice: noticeOf(refusal) });
}

/** The check of another text is dropped. */
const withText = (workbench: Workbench, source: string): Workbench =>
  source === workbench.source ? workbench : { ...workbench, source, check: { state: 'waiting' } };

function play({ game, ...workbench }: Workbench, change: (play: Play) => Play): WorkbenchUpdated {
  return still({ ...workbench, game: game && { ...game, play: change(game.play) } });
}

/** Kept at once: a writer goes back by the log, as far as wanted. */
function take(workbench: Workbench, choice: ChoiceId): WorkbenchUpdated {
  const { game } = workbench;
  const from = game?.play.playthrough;
  if (!game || !from || !openDecision(game.play)) return still(workbench);
  const { playthrough, stop } = followPick(game.story, from, choice);
  const play = playthrough ? readTo({ ...game.play, playthrough }, 1) : game.play;
  return still({ ...workbench, notice: noticeOf(stop), game: { ...game, play } });
}

function ask(
  workbench: Workbench,
  { delay = 0, limit = LIMIT }: { readonly delay?: number; readonly limit?: number } = {},
): WorkbenchUpdated {
  const number = workbench.asked + 1;
  const question = { kind: 'read', number, source: workbench.source } as const;
  // While the text is typed, the notice stays until the next answer.
  const notice = delay > 0 ? workbench.notice : null;
  return [{ ...workbench, asked: number, notice }, [{ type: 'ask', question, delay, limit }]];
}
