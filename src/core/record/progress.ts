// What the record of past attempts says about a scenario. Derived each time; nothing is counted up.

import type { Attempt } from '../play/attempt.ts';
import type { Card } from '../story/extracts.ts';
import { BANDS, type Band, SKILLS, type Skill } from '../vocabulary.ts';
import type { Ended, EndingsKnown } from './how-it-ended.ts';

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

export type EndedAttempt = { readonly attempt: Attempt; readonly ended: Ended };

export type Progress =
  | { readonly kind: 'none' }
  /** Played to an ending, but not replayed yet. */
  | { readonly kind: 'working_out'; readonly last: Attempt }
  /** Played to an ending, but the story has changed since or did not load. */
  | { readonly kind: 'unreadable'; readonly last: Attempt }
  /** Oldest first. */
  | {
      readonly kind: 'known';
      readonly finished: readonly EndedAttempt[];
      readonly last: EndedAttempt;
    };

/** The attempts at a scenario that have come to an ending. */
export function progressIn({ cards, attempts, endings }: PlayedHere, scenario: string): Progress {
  const finals = cards.find((card) => card.header.id === scenario)?.finals ?? [];
  const played = attempts.filter(
    (one) =>
      one.scenario === scenario &&
      (endings[one.id]?.ending || finals.includes(one.picks.at(-1)?.choice ?? '')),
  );
  const last = played.at(-1);
  if (!last) return { kind: 'none' };
  if (played.some((one) => endings[one.id] === undefined)) return { kind: 'working_out', last };
  const finished = played.flatMap((attempt) => {
    const ended = endings[attempt.id];
    return ended?.ending ? [{ attempt, ended }] : [];
  });
  const known = finished.at(-1);
  return known ? { kind: 'known', finished, last: known } : { kind: 'unreadable', last };
}

export type SkillProgress = {
  readonly skill: Skill;
  /** Null with too little evidence. */
  readonly last: Band | null;
  readonly best: Band | null;
  /** The best band was only ever reached with a second try somewhere. */
  readonly isBestWithHelp: boolean;
};

export function skillsIn(finished: readonly EndedAttempt[]): readonly SkillProgress[] {
  return SKILLS.map((skill) => {
    const last = finished.at(-1)?.ended.bands[skill] ?? null;
    const best = BANDS.findLast((band) =>
      finished.some(({ ended }) => ended.bands[skill] === band),
    );
    const reached = finished.filter(({ ended }) => best && ended.bands[skill] === best);
    const isBestWithHelp = reached.length > 0 && reached.every(({ ended }) => ended.withHelp);
    return { skill, last, best: best ?? null, isBestWithHelp };
  });
}
