// Rule 6 of stories/README.md: the points of the three skills must differ.

import { isTapped } from '../../play/tapped.ts';
import type { Choice, Decision } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import { fault, knot, type Violation } from '../violation.ts';

export const MOST_CORRELATION = 0.5;
export const LEAST_DIFFERING = 0.4;
/** Decisions named as where to look first. */
const NAMED = 3;

export type SkillPair = {
  readonly skills: readonly [Skill, Skill];
  /** Pearson's r over all choices; null where a skill never varies. */
  readonly correlation: number | null;
};

const PAIRS: readonly (readonly [Skill, Skill])[] = SKILLS.flatMap((a, index) =>
  SKILLS.slice(index + 1).map((b) => [a, b] as const),
);

const choicesOf = (decisions: readonly Decision[]) => decisions.flatMap(({ choices }) => choices);

const total = (choices: readonly Choice[], of: (choice: Choice) => number) =>
  choices.reduce((all, choice) => all + of(choice), 0);

/** How far above or below the skill's mean a choice lies. */
function offMean(choices: readonly Choice[], skill: Skill): (choice: Choice) => number {
  const mean = total(choices, ({ points }) => points[skill]) / choices.length;
  return ({ points }) => points[skill] - mean;
}

export function skillPairs(decisions: readonly Decision[]): readonly SkillPair[] {
  const choices = choicesOf(decisions);
  return PAIRS.map((skills) => ({ skills, correlation: pearson(choices, ...skills) }));
}

function pearson(choices: readonly Choice[], a: Skill, b: Skill): number | null {
  const [offA, offB] = [offMean(choices, a), offMean(choices, b)];
  const together = total(choices, (one) => offA(one) * offB(one));
  const both = total(choices, (one) => offA(one) ** 2) * total(choices, (one) => offB(one) ** 2);
  return both === 0 ? null : together / Math.sqrt(both);
}

/** The decisions at which two skills go together most, the worst first. */
function whereTogether(decisions: readonly Decision[], a: Skill, b: Skill): readonly Decision[] {
  const choices = choicesOf(decisions);
  const [offA, offB] = [offMean(choices, a), offMean(choices, b)];
  const adds = (decision: Decision) => total(decision.choices, (one) => offA(one) * offB(one));
  return decisions.toSorted((one, other) => adds(other) - adds(one)).slice(0, NAMED);
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
  const pairs = skillPairs(decisions).flatMap(({ skills, correlation }) =>
    correlation !== null && correlation > MOST_CORRELATION
      ? [correlated(decisions, skills, correlation)]
      : [],
  );
  const differing = decisionsThatDiffer(decisions);
  const share = differing.length / Math.max(1, decisions.length);
  if (share >= LEAST_DIFFERING) return pairs;
  const message = `At only ${percent(share)} of the decisions the best choice differs for two skills; it must at ${percent(LEAST_DIFFERING)}.`;
  const same = decisions.filter((one) => !differing.includes(one));
  return [...pairs, fault('same_best', message, ...same.map(({ id }) => knot(id)))];
}

function correlated(
  decisions: readonly Decision[],
  [a, b]: SkillPair['skills'],
  correlation: number,
): Violation {
  const places = whereTogether(decisions, a, b).map(({ id }) => id);
  const named = places.map((id) => `“${id}”`).join(', ');
  return fault(
    'correlation',
    `${a} and ${b} correlate at ${correlation.toFixed(2)} over all choices; above ${MOST_CORRELATION} they are one skill. They go together most at ${named}.`,
    ...places.map(knot),
  );
}
