// Where plays come from: a play for each purpose, at its first line or where picks have led.

import { dealOf } from '../story/deal.ts';
import type { Opening } from '../story/extracts.ts';
import type { Beat, ChoiceId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Mode } from '../vocabulary.ts';
import type { Attempt } from './attempt.ts';
import { phaseAt } from './phase.ts';
import type { Play } from './play.ts';
import type { Playthrough } from './playthrough.ts';
import { pick, readTo, receiveEngine } from './steps.ts';
import { wayThrough } from './way.ts';

/** What a new attempt needs from outside: the core has no clock and no dice. */
export type Fresh = {
  readonly id: string;
  readonly seed: number;
  readonly startedAt: string;
  /** Lines that the page itself has shown before the game was there. */
  readonly shown?: number;
  /** The choice that was taken from the page before the game was there. */
  readonly wanted?: ChoiceId;
};

type Given = Pick<Play, 'opening' | 'purpose' | 'mode' | 'seed'>;

const begin = (given: Given, shown = 1): Play => ({
  ...given,
  engine: null,
  playthrough: null,
  phase: phaseAt(given.opening.beat, shown),
  overlay: null,
});

/** A new attempt at its first line. */
export function newPlay(opening: Opening, mode: Mode, fresh: Fresh, engine: Engine | null): Play {
  const { edition, keying, beats } = opening;
  const { id, seed, startedAt, shown, wanted } = fresh;
  const purpose = { kind: 'attempt', id, startedAt, edition, keying, saved: null } as const;
  const beat = beats[dealOf(seed, beats.length)] as Beat;
  const begun = begin({ opening: { ...opening, beat }, purpose, mode, seed }, shown);
  const play = engine ? receiveEngine(begun, engine) : begun;
  return wanted ? pick(play, wanted) : play;
}

/** Goes on with a saved attempt where `playthrough`, its picks replayed, has come to. */
export function resumedPlay(attempt: Attempt, engine: Engine, playthrough: Playthrough): Play {
  const { id, startedAt, edition, keying, mode, seed } = attempt;
  const purpose = { kind: 'attempt', id, startedAt, edition, keying, saved: attempt } as const;
  return standingAt(
    { opening: begunWith(engine, playthrough), purpose, mode, seed },
    engine,
    playthrough,
  );
}

/**
 * Another line than that of a finished attempt, from the decision `playthrough` has come to; without an
 * id it is nobody's.
 */
export function trialPlay(
  { id, mode, seed }: Pick<Attempt, 'mode' | 'seed'> & { readonly id: string | null },
  engine: Engine,
  playthrough: Playthrough,
): Play {
  const purpose = { kind: 'trial', of: id, from: wayThrough(playthrough) } as const;
  return standingAt(
    { opening: begunWith(engine, playthrough), purpose, mode, seed },
    engine,
    playthrough,
  );
}

/** A draft at its first line. It has a story and no edition, and so no engine. */
export function draftPlay(opening: Play['opening'], playthrough: Playthrough): Play {
  const given = { opening, purpose: { kind: 'draft' }, mode: 'learn', seed: 1 } as const;
  return { ...begin(given), playthrough };
}

function standingAt(given: Given, engine: Engine, playthrough: Playthrough): Play {
  return readTo({ ...begin(given), engine, playthrough });
}

export const begunWith = (
  { edition: { header, language } }: Engine,
  { opening: beat }: Playthrough,
): Play['opening'] => ({ header, language, beat });

export function openingOf({ edition, story }: Engine): Opening {
  const { header, language, edition: hash, keying } = edition;
  const beats = Array.from({ length: story.deals }, (_, deal) => story.begin(deal).beat);
  return { header, language, edition: hash, keying, beats };
}
