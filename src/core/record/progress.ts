// What the record of past attempts says about a scenario. Derived each time; nothing is counted up.

import type { Attempt } from '../play/attempt.ts';
import type { Card } from '../story/extracts.ts';
import type { Ended, EndingsKnown } from './how-it-ended.ts';
import { isOver } from './is-over.ts';

/** What progress is derived from. */
export type PlayedHere = {
  readonly cards: readonly Pick<Card, 'header' | 'finals'>[];
  readonly attempts: readonly Attempt[];
  readonly endings: EndingsKnown;
};

/** Different endings reached so far, of those that the scenario has now. */
export function endingsSeen({ attempts, endings }: PlayedHere, scenario: string): number {
  const mine = attempts.filter((one) => one.scenario === scenario);
  return new Set(
    mine.flatMap(({ id }) => {
      const ended = endings[id];
      return ended?.ending && ended.isStillThere ? [ended.ending] : [];
    }),
  ).size;
}

type EndedAttempt = { readonly attempt: Attempt; readonly ended: Ended };

export type Progress =
  | { readonly kind: 'none' }
  /** Played to an ending, but not replayed yet. */
  | { readonly kind: 'working_out'; readonly last: Attempt }
  /** Played to an ending, but the story has changed since or did not load. */
  | { readonly kind: 'unreadable'; readonly last: Attempt }
  /** The last of those that can be replayed. */
  | { readonly kind: 'known'; readonly last: EndedAttempt };

/** The attempts at a scenario that have come to an ending. */
export function progressIn({ cards, attempts, endings }: PlayedHere, scenario: string): Progress {
  const card = cards.find(({ header }) => header.id === scenario);
  const played = attempts.filter(
    (one) => one.scenario === scenario && (endings[one.id]?.ending || isOver(card, one)),
  );
  const last = played.at(-1);
  if (!last) return { kind: 'none' };
  if (played.some((one) => endings[one.id] === undefined)) return { kind: 'working_out', last };
  const finished = played.flatMap((attempt) => {
    const ended = endings[attempt.id];
    return ended?.ending ? [{ attempt, ended }] : [];
  });
  const known = finished.at(-1);
  return known ? { kind: 'known', last: known } : { kind: 'unreadable', last };
}
