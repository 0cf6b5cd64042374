// A `board:` tag needs a place with a board, on every way on which its line is met.

import { BOARDS, type Place } from '../vocabulary.ts';
import type { Beginning, Exploration } from './exploration.ts';
import { fault, textPlace, type Violation } from './violation.ts';

const hasBoard = (place: Place | null): boolean => place !== null && place in BOARDS;

export function boardFaults({ openings, states, beats }: Exploration): readonly Violation[] {
  const found = new Map<string, Violation>();
  /** Where the people of a state may stand; every edge leads to a later state. */
  const placesOf = states.map(() => new Set<Place | null>());
  const follow = ({ beat, to }: Beginning, from: Place | null): void => {
    const place = (beats[beat]?.lines ?? []).reduce((before, line) => {
      const here = line.place ?? before;
      if (line.board && !hasBoard(here)) {
        const message = `“# board: ${line.board.text}” needs a board, and ${here ?? 'the stage before the first place'} has none. Places with one: ${Object.keys(BOARDS).join(', ')}.`;
        found.set(line.text, fault('no_board', message, textPlace(line.text)));
      }
      return here;
    }, from);
    if (to.kind === 'state') placesOf[to.state]?.add(place);
  };
  for (const opening of openings) follow(opening, null);
  for (const [number, { edges }] of states.entries())
    for (const edge of edges) for (const place of placesOf[number] ?? []) follow(edge, place);
  return [...found.values()];
}
