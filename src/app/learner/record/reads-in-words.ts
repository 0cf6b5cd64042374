// How one's own reads compare with the results, in words. A guess is off by 0 to 3 bands.

import type { CalibrationOverTime, Drift } from '../../../core/record/calibration-over-time.ts';
import { SKILLS, type Skill } from '../../../core/vocabulary.ts';

/** Below this a mean is called level: one guess in four, by one band. */
const LEVEL = 0.25;
/** Before this many attempts there is no “lately”. */
const ENOUGH_TO_COMPARE = 4;

export function readsInWords(over: CalibrationOverTime): readonly string[] {
  const { all, lately, skills, attempts } = over;
  if (attempts.length === 0) return [];
  if (all.off === null || all.lean === null)
    return ['There was too little evidence to hold your reads against.'];
  return [
    `${closeness(all.off)} ${leaning(all.lean)}`,
    ...farthest(skills),
    ...(attempts.length >= ENOUGH_TO_COMPARE ? trend(all, lately) : []),
  ];
}

function closeness(off: number): string {
  if (off === 0) return 'Every guess was the very band that came out.';
  if (off <= LEVEL) return 'Nearly every guess was the band that came out.';
  if (off <= 0.75) return 'Your guesses are mostly right or one band off.';
  if (off <= 1.25) return 'Your guesses are about one band off.';
  return 'Your guesses are often two bands off or more.';
}

function leaning(lean: number): string {
  if (lean > LEVEL) return 'You tend to see yourself higher than the result.';
  if (lean < -LEVEL) return 'You tend to see yourself lower than the result.';
  return 'You lean neither high nor low.';
}

/** The one skill that is read least well, where there is one. */
function farthest(skills: CalibrationOverTime['skills']): readonly string[] {
  const ranked = SKILLS.map((skill) => ({ skill, ...skills[skill] })).toSorted(
    (a, b) => (b.off ?? -1) - (a.off ?? -1),
  );
  const [first, second] = ranked as [Drift & { skill: Skill }, Drift & { skill: Skill }];
  const isAlone = first.off !== null && first.off - (second.off ?? 0) > LEVEL;
  return isAlone && first.compared > 1 ? [`The hardest for you to read is ${first.skill}.`] : [];
}

function trend(all: Drift, lately: Drift): readonly string[] {
  if (all.off === null || lately.off === null) return [];
  if (lately.off < all.off - LEVEL / 2) return ['In your last three attempts you came closer.'];
  if (lately.off > all.off + LEVEL / 2)
    return ['In your last three attempts you were farther off than before.'];
  return ['Your last three attempts are like the ones before.'];
}
