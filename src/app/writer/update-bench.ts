// The one function that changes the bench: (bench, message) → (bench, effects).

import { keptPicks, type Play, wantedChoice } from '../../core/play/play.ts';
import { next, pick, stepBack } from '../../core/play/steps.ts';
import { wayOf } from '../../core/play/way.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { type Bench, type BenchEffect, type BenchMessage, EMPTY_BENCH } from './bench.ts';
import { tooLarge } from './draft.ts';
import { hear } from './hear.ts';

export type BenchUpdated = readonly [Bench, readonly BenchEffect[]];

/** A message has to be there within three seconds, on a slow machine too, and to be shown by then. */
const LIMIT = 2000;
/** A text that is known already has only to be played. */
const PICK_LIMIT = 1500;
const LONGER = 15_000;
/** So long nobody types who has come to the end of a word. */
const PAUSE = 300;

const still = (bench: Bench): BenchUpdated => [bench, []];

export function updateBench(bench: Bench, message: BenchMessage): BenchUpdated {
  switch (message.type) {
    case 'opened':
      return open(bench, message);
    case 'refused':
      return still({ ...bench, notice: { sentence: message.sentence, canTryLonger: false } });
    case 'saved_outside':
      return takeFromDisk(bench, message.source);
    case 'newer_taken':
      return bench.newer === null ? still(bench) : reread(bench, bench.newer);
    case 'typed':
      return type(bench, message.source);
    case 'begun_at':
      return ask({ ...bench, start: message.start, isAfresh: true }, []);
    case 'given_longer':
      return ask(bench, picksOf(bench), { limit: LONGER });
    case 'heard':
      return hear(bench, message.heard);
    case 'next':
      return play(bench, next);
    case 'stepped_back':
      return play(bench, (now) => stepBack(now, message.turn));
    case 'overlay':
      return play(bench, (now) => ({ ...now, overlay: message.overlay }));
    case 'picked':
      return take(bench, message.choice);
  }
}

/** The same file once more is the same story, saved anew, in a browser that cannot watch files. */
function open(bench: Bench, opened: Extract<BenchMessage, { type: 'opened' }>): BenchUpdated {
  const { file, source } = opened;
  if (bench.file?.name === file.name) return reread({ ...bench, file }, source);
  return reread({ ...EMPTY_BENCH, asked: bench.asked, file }, source);
}

function takeFromDisk(bench: Bench, source: string): BenchUpdated {
  if (source === bench.onDisk) return still(bench);
  const isChangedHere = bench.source !== bench.onDisk && bench.source !== source;
  return isChangedHere ? still({ ...bench, newer: source }) : reread(bench, source);
}

function reread(bench: Bench, source: string): BenchUpdated {
  return ask({ ...withText(bench, source), onDisk: source, newer: null }, picksOf(bench));
}

function type(bench: Bench, source: string): BenchUpdated {
  const typed = withText(bench, source);
  const refusal = tooLarge(source);
  return refusal === null
    ? ask(typed, picksOf(bench), { delay: PAUSE })
    : still({ ...typed, notice: { sentence: refusal, canTryLonger: false } });
}

/** What was found on every path of another text says nothing of this one. */
const withText = (bench: Bench, source: string): Bench =>
  source === bench.source ? bench : { ...bench, source, check: { state: 'waiting' } };

function play({ game, ...bench }: Bench, change: (play: Play) => Play): BenchUpdated {
  return still({ ...bench, game: game && { ...game, play: change(game.play) } });
}

function take(bench: Bench, choice: ChoiceId): BenchUpdated {
  const { game } = bench;
  if (!game || bench.isAsking) return still(bench);
  const waiting = pick(game.play, choice);
  if (wantedChoice(waiting) !== choice) return still(bench);
  const picks = [...picksOf(bench), choice];
  return ask({ ...bench, game: { ...game, play: waiting } }, picks, { limit: PICK_LIMIT });
}

const picksOf = ({ game, isAfresh }: Bench): readonly ChoiceId[] =>
  isAfresh || !game ? [] : wayOf(keptPicks(game.play));

function ask(
  bench: Bench,
  picks: readonly ChoiceId[],
  { delay = 0, limit = LIMIT }: { readonly delay?: number; readonly limit?: number } = {},
): BenchUpdated {
  const { source, start } = bench;
  const number = bench.asked + 1;
  const question = { kind: 'play', number, source, start, picks } as const;
  // While somebody types, what was wrong stays on the page until it is known to be mended.
  const notice = delay > 0 ? bench.notice : null;
  return [
    { ...bench, asked: number, isAsking: true, notice },
    [{ type: 'ask', question, delay, limit }],
  ];
}
