// The workbench after an answer of a worker: the game goes on where it was, or a notice says why not.

import { carryOver } from '../../core/play/carry-over.ts';
import { draftPlay } from '../../core/play/new-play.ts';
import { keptPicks } from '../../core/play/play.ts';
import { wayOf } from '../../core/play/way.ts';
import { followAll, openDraft } from './open-draft.ts';
import { noticeOf, type Workbench, type WorkbenchUpdated } from './workbench.ts';
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
    case 'read': {
      const { draft, program } = heard;
      return checkWhenSound(playedOn({ ...workbench, draft, program, notice: null }));
    }
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

/** From where it is begun through the picks of the game; what cannot be played leaves it as it is. */
export function playedOn(workbench: Workbench): Workbench {
  const { draft, program, start, game } = workbench;
  if (!draft || !program) return workbench;
  const story = openDraft(program, draft.header, start);
  const picks = game ? wayOf(keptPicks(game.play)) : [];
  const { playthrough, stop } = followAll(story, picks);
  const notice = noticeOf(stop);
  if (!playthrough) return { ...workbench, notice };
  const opening = { header: draft.header, language: 'en', beat: playthrough.opening };
  const play = game ? carryOver(game.play, opening, playthrough) : draftPlay(opening, playthrough);
  return { ...workbench, notice, game: { play, story, start } };
}

function failed(workbench: Workbench, { isCheck, reason, walked }: WorkerFailure): Workbench {
  if (isCheck) return { ...workbench, check: { state: 'given_up', walked } };
  const canTryLonger = reason === 'overtime';
  const notice = { sentence: canTryLonger ? OVERTIME : BROKE, canTryLonger };
  return { ...workbench, notice };
}

const BROKE = 'The text could not be worked on at all. Open the page again and try once more.';
const OVERTIME = 'The text was not compiled within the time for it, and the attempt was ended.';
