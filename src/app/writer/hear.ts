// The workbench after an answer of a worker: the game goes on where it was, or a notice says why not.

import type { Pick } from '../../core/play/attempt.ts';
import { carryOver } from '../../core/play/carry-over.ts';
import { draftPlay } from '../../core/play/new-play.ts';
import { keptPicks, type Play, wantedChoice } from '../../core/play/play.ts';
import type { Playthrough, Turn } from '../../core/play/playthrough.ts';
import { readTo } from '../../core/play/steps.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { NOWHERE } from '../../core/story/story.ts';
import type { Draft, PlayedDraft } from './draft.ts';
import type { Game, Workbench, WorkbenchEffect, WorkbenchNotice } from './workbench.ts';
import type { WorkerFailure, WorkerReply } from './worker-client.ts';

type Updated = readonly [Workbench, readonly WorkbenchEffect[]];

/** Milliseconds. Walking every path takes seconds: it begins after a pause, and has a limit. */
const STILL = 800;
const LONGEST_CHECK = 20_000;

export function hear(workbench: Workbench, heard: WorkerReply): Updated {
  if (heard.number !== awaited(workbench, heard)) return [workbench, []];
  switch (heard.kind) {
    case 'read':
      return [read(workbench, heard.draft), []];
    case 'played':
      return checkWhenSound({ ...played(workbench, heard.played), isAsking: false });
    case 'checked': {
      const { problems, closed } = heard;
      return [{ ...workbench, check: { state: 'done', problems, closed } }, []];
    }
    case 'failed':
      return [failed(workbench, heard), []];
  }
}

function awaited({ check, asked }: Workbench, heard: WorkerReply): number | null {
  const isOfCheck = heard.kind === 'checked' || (heard.kind === 'failed' && isChecking(heard));
  if (!isOfCheck) return asked;
  return check.state === 'under_way' ? check.number : null;
}

const isChecking = ({ during }: WorkerFailure): boolean => during === 'checking';

function read(workbench: Workbench, draft: Draft): Workbench {
  const known = { ...workbench, draft };
  // What does not compile is not played: the game stays as it is, and waits for no answer.
  return draft.isPlayable
    ? known
    : {
        ...known,
        isAsking: false,
        notice: null,
        game: workbench.isAfresh ? null : withoutWish(workbench),
      };
}

/** The walk of a draft with errors would only find them again. */
function checkWhenSound(workbench: Workbench): Updated {
  const { draft, source, asked: number, check } = workbench;
  const isSound = draft?.problems.every((one) => one.severity === 'warning');
  if (!isSound || check.state !== 'waiting') return [workbench, []];
  const question = { kind: 'check', number, source } as const;
  return [
    { ...workbench, check: { state: 'under_way', number } },
    [{ type: 'ask', question, delay: STILL, limit: LONGEST_CHECK }],
  ];
}

function played(workbench: Workbench, { beats, picks, variables, stop }: PlayedDraft): Workbench {
  const playthrough = follow(beats, picks);
  const notice: WorkbenchNotice | null =
    stop === null ? null : { sentence: stop, canTryLonger: false };
  if (!playthrough)
    return { ...workbench, notice, game: workbench.isAfresh ? null : withoutWish(workbench) };
  const play = playOn(workbench, playthrough);
  return {
    ...workbench,
    notice,
    isAfresh: false,
    game: { play, variables, start: workbench.start },
  };
}

function playOn(workbench: Workbench, playthrough: Playthrough): Play {
  const header = workbench.draft?.header;
  const before = workbench.isAfresh ? null : workbench.game?.play;
  if (!header) throw new Error('A draft is played that has not been read.');
  const opening = { header, language: 'en', beat: playthrough.opening };
  if (!before) return draftPlay(opening, playthrough);
  const isPick =
    wantedChoice(before) !== null && playthrough.turns.length > keptPicks(before).length;
  const carried = carryOver(before, opening, playthrough);
  return isPick ? readTo(carried, 1) : carried;
}

/** Null when there is not even a first beat. */
function follow(beats: readonly Beat[], picks: readonly ChoiceId[]): Playthrough | null {
  const [opening, ...later] = beats;
  if (!opening) return null;
  const turns = later.map((beat, index): Turn => {
    const before = beats[index]?.next;
    const pick: Pick = { choice: picks[index] ?? '' };
    const decision = before?.kind === 'decision' ? before.decision : null;
    const choice = decision?.choices.find((one) => one.id === pick.choice);
    if (!decision || !choice) throw new Error(`The pick “${pick.choice}” was not on offer.`);
    return { decision, pick, choice, beat, from: NOWHERE };
  });
  return { opening, turns, position: NOWHERE };
}

function failed(workbench: Workbench, failure: WorkerFailure): Workbench {
  const { during, reason } = failure;
  if (isChecking(failure))
    return { ...workbench, check: { state: 'given_up', walked: failure.walked ?? null } };
  const canTryLonger = reason === 'overtime';
  const sentence = canTryLonger ? overtime(during, wantedIn(workbench)) : BROKE;
  const game = workbench.isAfresh ? null : withoutWish(workbench);
  return { ...workbench, game, isAsking: false, notice: { sentence, canTryLonger } };
}

const wantedIn = ({ game }: Workbench): ChoiceId | null => game && wantedChoice(game.play);

const withoutWish = ({ game }: Workbench): Game | null =>
  game && wantedChoice(game.play) !== null ? { ...game, play: readTo(game.play) } : game;

const BROKE = 'The text could not be worked on at all. Open the page again and try once more.';

function overtime(during: WorkerFailure['during'], pick: ChoiceId | null): string {
  if (during === 'reading')
    return 'The text was not compiled within the time for it, and the attempt was ended.';
  const where = pick === null ? 'The story' : `After “${pick}” the story`;
  return `${where} was not played within the time for it, and the attempt was ended.`;
}
