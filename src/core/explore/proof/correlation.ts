// Item 6: three skills, not one written three times.

import { isTapped } from '../../score/measure.ts';
import type { Choice, Decision } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import { fault, type Violation } from '../violation.ts';

export const MOST_CORRELATION = 0.5;
export const LEAST_DIFFERING = 0.4;

export type SkillPair = {
  readonly skills: readonly [Skill, Skill];
  /** Pearson's r over all choices; null where a skill never varies. */
  readonly correlation: number | null;
};

const PAIRS: readonly (readonly [Skill, Skill])[] = SKILLS.flatMap((a, index) =>
  SKILLS.slice(index + 1).map((b) => [a, b] as const),
);

export function skillPairs(decisions: readonly Decision[]): readonly SkillPair[] {
  const choices = decisions.flatMap((decision) => decision.choices);
  return PAIRS.map((skills) => ({ skills, correlation: pearson(choices, ...skills) }));
}

function pearson(choices: readonly Choice[], a: Skill, b: Skill): number | null {
  const total = (of: (choice: Choice) => number) =>
    choices.reduce((all, choice) => all + of(choice), 0);
  const mean = (skill: Skill) => total(({ points }) => points[skill]) / choices.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const together = total(({ points }) => (points[a] - meanA) * (points[b] - meanB));
  const spread = (skill: Skill, around: number) =>
    total(({ points }) => (points[skill] - around) ** 2);
  const both = spread(a, meanA) * spread(b, meanB);
  return both === 0 ? null : together / Math.sqrt(both);
}

/** The decisions at which no choice is best on all tapped skills: for two of them the best differs. */
export function decisionsThatDiffer(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter((decision) => {
    const tapped = SKILLS.filter((skill) => isTapped(decision, skill));
    return PAIRS.some(
      ([a, b]) =>
        tapped.includes(a) &&
        tapped.includes(b) &&
        !bestOn(decision, a).some((choice) => bestOn(decision, b).includes(choice)),
    );
  });
}

function bestOn({ choices }: Decision, skill: Skill): readonly Choice[] {
  const most = Math.max(...choices.map(({ points }) => points[skill]));
  return choices.filter(({ points }) => points[skill] === most);
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

export function skillFaults(decisions: readonly Decision[]): readonly Violation[] {
  const share = decisionsThatDiffer(decisions).length / Math.max(1, decisions.length);
  return [
    ...skillPairs(decisions).flatMap(({ skills: [a, b], correlation }) =>
      (correlation ?? 0) > MOST_CORRELATION
        ? [
            fault(
              'correlation',
              `${a} and ${b} correlate at ${correlation?.toFixed(2)} over all choices; above ${MOST_CORRELATION} they are one skill.`,
            ),
          ]
        : [],
    ),
    ...(share < LEAST_DIFFERING
      ? [
          fault(
            'same_best',
            `At only ${percent(share)} of the decisions the best choice differs for two skills; it must at ${percent(LEAST_DIFFERING)}.`,
          ),
        ]
      : []),
  ];
}
