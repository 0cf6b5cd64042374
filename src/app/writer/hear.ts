// What the bench makes of an answer: the game goes on where it stood, or a sentence says why not.

import type { Pick } from '../../core/play/attempt.ts';
import { carryOver } from '../../core/play/carry-over.ts';
import { draftPlay } from '../../core/play/new-play.ts';
import { keptPicks, type Play, wantedChoice } from '../../core/play/play.ts';
import type { Playthrough, Turn } from '../../core/play/playthrough.ts';
import { readTo } from '../../core/play/steps.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { NOWHERE } from '../../core/story/story.ts';
import type { Bench, BenchEffect, Game, Notice } from './bench.ts';
import type { Draft, Played } from './draft.ts';
import type { Failure, Heard } from './workshop.ts';

type Updated = readonly [Bench, readonly BenchEffect[]];

/** Walking every path takes seconds: not while somebody types, and not for ever. */
const STILL = 800;
const LONGEST_CHECK = 20_000;

export function hear(bench: Bench, heard: Heard): Updated {
  if (heard.number !== awaited(bench, heard)) return [bench, []];
  switch (heard.kind) {
    case 'read':
      return [read(bench, heard.draft), []];
    case 'played':
      return checkWhenSound({ ...played(bench, heard.played), isAsking: false });
    case 'checked': {
      const { problems, closed } = heard;
      return [{ ...bench, check: { state: 'done', problems, closed } }, []];
    }
    case 'failed':
      return [failed(bench, heard), []];
  }
}

function awaited({ check, asked }: Bench, heard: Heard): number | null {
  const isOfCheck = heard.kind === 'checked' || (heard.kind === 'failed' && isChecking(heard));
  if (!isOfCheck) return asked;
  return check.state === 'under_way' ? check.number : null;
}

const isChecking = ({ during }: Failure): boolean => during === 'checking';

function read(bench: Bench, draft: Draft): Bench {
  const known = { ...bench, draft };
  // What does not compile is not played: the game stays as it is, and waits for no answer.
  return draft.isPlayable
    ? known
    : { ...known, isAsking: false, notice: null, game: bench.isAfresh ? null : withoutWish(bench) };
}

/** A draft with problems of its own would only have them found again. */
function checkWhenSound(bench: Bench): Updated {
  const { draft, source, asked: number, check } = bench;
  const isSound = draft?.problems.every((one) => one.severity === 'warning');
  if (!isSound || check.state !== 'waiting') return [bench, []];
  const question = { kind: 'check', number, source } as const;
  return [
    { ...bench, check: { state: 'under_way', number } },
    [{ type: 'ask', question, delay: STILL, limit: LONGEST_CHECK }],
  ];
}

function played(bench: Bench, { beats, picks, variables, stop }: Played): Bench {
  const playthrough = follow(beats, picks);
  const notice: Notice | null = stop === null ? null : { sentence: stop, canTryLonger: false };
  if (!playthrough) return { ...bench, notice, game: bench.isAfresh ? null : withoutWish(bench) };
  const play = playOn(bench, playthrough);
  return { ...bench, notice, isAfresh: false, game: { play, variables, start: bench.start } };
}

function playOn(bench: Bench, playthrough: Playthrough): Play {
  const header = bench.draft?.header;
  const before = bench.isAfresh ? null : bench.game?.play;
  if (!header) throw new Error('A draft is played that has not been read.');
  const opening = { header, beat: playthrough.opening };
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

function failed(bench: Bench, failure: Failure): Bench {
  const { during, reason } = failure;
  if (isChecking(failure))
    return { ...bench, check: { state: 'given_up', walked: failure.walked ?? null } };
  const canTryLonger = reason === 'overtime';
  const sentence = canTryLonger ? overtime(during, wantedIn(bench)) : BROKE;
  const game = bench.isAfresh ? null : withoutWish(bench);
  return { ...bench, game, isAsking: false, notice: { sentence, canTryLonger } };
}

const wantedIn = ({ game }: Bench): ChoiceId | null => game && wantedChoice(game.play);

const withoutWish = ({ game }: Bench): Game | null =>
  game && wantedChoice(game.play) !== null ? { ...game, play: readTo(game.play) } : game;

const BROKE = 'The text could not be worked on at all. Open the page again and try once more.';

function overtime(during: Failure['during'], pick: ChoiceId | null): string {
  if (during === 'reading')
    return 'The text was not compiled within the time for it, and the attempt was ended.';
  const where = pick === null ? 'The story' : `After “${pick}” the story`;
  return `${where} was not played within the time for it, and the attempt was ended.`;
}
