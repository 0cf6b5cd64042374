// How one's own reads compare with the results, in words. A guess is off by 0 to 3 bands.

import type { CalibrationOverTime, Drift } from '../../../core/record/calibration-over-time.ts';
import { SKILLS, type Skill } from '../../../core/vocabulary.ts';
import type { Words } from '../../../words/words.ts';

/** Below this a mean is called level: one guess in four, by one band. */
const LEVEL = 0.25;
/** Before this many attempts there is no “lately”. */
const ENOUGH_TO_COMPARE = 4;

type ReadsWords = Words['record']['reads'];

export function readsInWords(over: CalibrationOverTime, words: ReadsWords): readonly string[] {
  const { all, lately, skills, attempts } = over;
  if (attempts.length === 0) return [];
  if (all.off === null || all.lean === null) return [words.nothingToCompare];
  return [
    `${closeness(all.off, words)} ${words.lean[leaning(all.lean)]}`,
    ...farthest(skills).map(words.hardest),
    ...(attempts.length >= ENOUGH_TO_COMPARE ? trend(all, lately) : []).map(
      (one) => words.lately[one],
    ),
  ];
}

/** Bands that the mean guess is off, up to each of the sentences but the last. */
const UP_TO = [0, LEVEL, 0.75, 1.25] as const;

function closeness(mean: number, { off }: ReadsWords): string {
  const at = UP_TO.findIndex((most) => mean <= most);
  return off.at(at) ?? '';
}

function leaning(lean: number): keyof ReadsWords['lean'] {
  if (lean > LEVEL) return 'high';
  return lean < -LEVEL ? 'low' : 'level';
}

/** The one skill that is read least well, where there is one. */
function farthest(skills: CalibrationOverTime['skills']): readonly Skill[] {
  const ranked = SKILLS.map((skill) => ({ skill, ...skills[skill] })).toSorted(
    (a, b) => (b.off ?? -1) - (a.off ?? -1),
  );
  const [first, second] = ranked as [Drift & { skill: Skill }, Drift & { skill: Skill }];
  const isAlone = first.off !== null && first.off - (second.off ?? 0) > LEVEL;
  return isAlone && first.compared > 1 ? [first.skill] : [];
}

function trend(all: Drift, lately: Drift): readonly (keyof ReadsWords['lately'])[] {
  if (all.off === null || lately.off === null) return [];
  if (lately.off < all.off - LEVEL / 2) return ['closer'];
  return [lately.off > all.off + LEVEL / 2 ? 'farther' : 'same'];
}
