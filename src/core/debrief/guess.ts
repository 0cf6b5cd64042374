// The learner's own read: a band per skill, and which line was the best and which the costliest.

import type { BySkill } from '../by-skill.ts';
import { id, oneOf, record, type Shape } from '../json.ts';
import type { Playthrough } from '../play/playthrough.ts';
import type { ChoiceId } from '../story/line.ts';
import { BANDS, type Band } from '../vocabulary.ts';

export type Guess = {
  readonly bands: BySkill<Band>;
  readonly best: ChoiceId;
  readonly costliest: ChoiceId;
};

const band = oneOf(BANDS);

export const guessShape: Shape<Guess> = record({
  bands: record({ empathy: band, ownership: band, recovery: band }),
  best: id,
  costliest: id,
});

export function makeGuess({ bands, best, costliest }: Guess): unknown {
  const { empathy, ownership, recovery } = bands;
  return { bands: { empathy, ownership, recovery }, best, costliest };
}

/** A guess taps lines of this attempt and of no other. */
export function isGuessAbout({ best, costliest }: Guess, { turns }: Playthrough): boolean {
  return [best, costliest].every((tapped) => turns.some(({ choice }) => choice.id === tapped));
}
