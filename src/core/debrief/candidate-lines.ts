// The lines that the learner chooses from on the card “Your read”. They stand in the order in which
// they were said, so that their order does not give the answer away.

import type { Playthrough } from '../play/playthrough.ts';
import type { Key } from '../story/edition.ts';
import { bestLine } from './best-line.ts';
import { costlyTurns } from './costly-turns.ts';
import { theirSide } from './their-side.ts';

const OFFERED = 5;

/** 0-based numbers of turns: the best and the costliest, and those that moved trust most, up and down. */
export function candidateLines(key: Key, playthrough: Playthrough): readonly number[] {
  const { turns } = playthrough;
  const best = bestLine(key, turns);
  const [costly] = costlyTurns(key, turns);
  const rises = theirSide(playthrough).toSorted((a, b) => b.change - a.change);
  const falls = rises.toReversed();
  const ranked = [
    ...(best ? [turns.indexOf(best)] : []),
    ...(costly ? [costly.at] : []),
    ...rises.flatMap(({ at }, place) => [at, falls[place]?.at ?? at]),
  ];
  return [...new Set(ranked)].slice(0, OFFERED).sort((a, b) => a - b);
}
