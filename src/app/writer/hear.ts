// The workbench after an answer of a worker: the game goes on where it was, or a notice says why not.

import type { Pick } from '../../core/play/attempt.ts';
import { carryOver } from '../../core/play/carry-over.ts';
import { draftPlay } from '../../core/play/new-play.ts';
import { keptPicks, wantedChoice } from '../../core/play/play.ts';
import type { Playthrough, Turn } from '../../core/play/playthrough.ts';
import { readTo } from '../../core/play/steps.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { NOWHERE } from '../../core/story/story.ts';
import type { Draft, PlayedDraft } from './draft.ts';
import type { Workbench, WorkbenchUpdated } from './workbench.ts';
import type { WorkerFailure, WorkerReply } from './worker-client.ts';

/** Milliseconds. Walking every path takes seconds: it begins after a pause, and has a limit. */
const STILL = 800;
const LONGEST_CHECK = 20_000;

export function hear(workbench: Workbench, heard: WorkerReply): WorkbenchUpdated {
  const { check, asked } = workbench;
  const isOfCheck = heard.kind === 'checked' || (heard.kind === 'failed' && heard.isCheck);
  const underWay = check.state === 'under_way' ? check.number : null;
  if (heard.number !== (isOfCheck ? underWay : asked)) return [workbench, []];
  switch (heard.kind) {
    case 'played':
      return checkWhenSound(played(workbench, heard.draft, heard.played));
    case 'checked': {
      const { problems, closed } = heard;
      return [{ ...workbench, check: { state: 'done', problems, closed } }, []];
    }
    case 'failed':
      return [failed(workbench, heard), []];
  }
}

/** The walk of a draft with errors would only find them again. */
function checkWhenSound(workbench: Workbench): WorkbenchUpdated {
  const { draft, source, asked: number, check } = workbench;
  const isSound = draft?.problems.every((one) => one.severity === 'warning');
  if (!isSound || check.state !== 'waiting') return [workbench, []];
  const question = { kind: 'check', number, source } as const;
  return [
    { ...workbench, check: { state: 'under_way', number } },
    [{ type: 'ask', question, delay: STILL, limit: LONGEST_CHECK }],
  ];
}

function played(before: Workbench, draft: Draft, answer: PlayedDraft | null): Workbench {
  const notice = answer?.stop ? { sentence: answer.stop, canTryLonger: false } : null;
  const workbench = { ...before, draft, notice };
  const playthrough = answer && follow(answer.beats, answer.picks);
  if (!playthrough) return asBefore(workbench);
  const opening = { header: draft.header, language: 'en', beat: playthrough.opening };
  const play = before.isAfresh ? undefined : before.game?.play;
  const carried = play ? carryOver(play, opening, playthrough) : draftPlay(opening, playthrough);
  const isPick =
    play && wantedChoice(play) !== null && playthrough.turns.length > keptPicks(play).length;
  const { variables } = answer;
  return {
    ...workbench,
    ...{ isAfresh: false, isAsking: false },
    game: { play: isPick ? readTo(carried, 1) : carried, variables, start: before.start },
  };
}

/** Nothing could be played: the game stays as it is, and waits for no answer. */
function asBefore(workbench: Workbench): Workbench {
  const { game, isAfresh } = workbench;
  const isWaiting = game && wantedChoice(game.play) !== null;
  const kept = isWaiting ? { ...game, play: readTo(game.play) } : game;
  return { ...workbench, isAsking: false, game: isAfresh ? null : kept };
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

function failed(workbench: Workbench, { isCheck, reason, walked }: WorkerFailure): Workbench {
  if (isCheck) return { ...workbench, check: { state: 'given_up', walked } };
  const canTryLonger = reason === 'overtime';
  const sentence = canTryLonger ? overtime(workbench) : BROKE;
  return asBefore({ ...workbench, notice: { sentence, canTryLonger } });
}

const BROKE = 'The text could not be worked on at all. Open the page again and try once more.';

function overtime({ game }: Workbench): string {
  const pick = game && wantedChoice(game.play);
  return pick === null
    ? 'The text was not compiled within the time for it, and the attempt was ended.'
    : `After “${pick}” the story was not played within the time for it, and the attempt was ended.`;
}
