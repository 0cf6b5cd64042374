// Your read, before anything is told: a band per skill, the best and the costliest own line.

import type { BySkill } from '../by-skill.ts';
import { isId, isRecord } from '../json.ts';
import type { Playthrough } from '../play/playthrough.ts';
import { type Parsed, wrong } from '../result.ts';
import type { ChoiceId } from '../story/line.ts';
import { BANDS, type Band, SKILLS, type Skill } from '../vocabulary.ts';

export type Guess = {
  readonly bands: BySkill<Band>;
  readonly best: ChoiceId;
  readonly costliest: ChoiceId;
};

export function parseGuess(data: unknown): Parsed<Guess> {
  if (!isRecord(data) || !isRecord(data.bands)) return wrong('The guess names no bands.');
  const { bands, best, costliest } = data;
  const read: { -readonly [skill in Skill]?: Band } = {};
  for (const skill of SKILLS) {
    const band = BANDS.find((known) => known === bands[skill]);
    if (!band) return wrong(`The guess for ${skill} is none of the bands.`);
    read[skill] = band;
  }
  if (!isId(best)) return wrong('The guess names no best line.');
  if (!isId(costliest)) return wrong('The guess names no costliest line.');
  return { ok: true, value: { bands: read as Guess['bands'], best, costliest } };
}

export function makeGuess({ bands, best, costliest }: Guess): unknown {
  const { empathy, ownership, recovery } = bands;
  return { bands: { empathy, ownership, recovery }, best, costliest };
}

/** A guess taps lines of this attempt and of no other. */
export function isGuessAbout({ best, costliest }: Guess, { turns }: Playthrough): boolean {
  return [best, costliest].every((tapped) => turns.some(({ choice }) => choice.id === tapped));
}
