// Which skill is weak, and where?

import { type BySkill, bySkill } from '../by-skill.ts';
import { poolCounted } from '../record/pool.ts';
import type { Readiness } from '../record/readiness.ts';
import { BAND_FLOOR } from '../score/bands.ts';
import { BANDS, type Band, SKILLS, type Skill } from '../vocabulary.ts';
import { type HardMoment, hardestOn, type PlayedDecision } from './moments.ts';
import { ENOUGH_PEOPLE } from './privacy.ts';
import { type AttemptRow, grouped } from './rows.ts';

type PersonSkill = {
  /** Null with fewer than three decisions. */
  readonly band: Band | null;
  readonly decisions: number;
  readonly readiness: Readiness['standing'];
};

export type Weak = {
  /** Who would gain most first; only those with evidence. */
  readonly people: readonly { readonly person: string; readonly skills: BySkill<PersonSkill> }[];
  readonly team: BySkill<{
    /** How many have a band. */
    readonly people: number;
    /** How many are in each band; null with fewer than five. */
    readonly bands: Readonly<Record<Band, number>> | null;
    /** Where the team lost the largest share of what it could have earned on the skill. */
    readonly where: Pick<HardMoment, 'scenario' | 'decision' | 'title'> | null;
  }>;
};

/** `played`: the decisions of the team, as `playedDecisions` counts them. */
export function whichSkillIsWeak(
  everybody: readonly string[],
  evidence: readonly AttemptRow[],
  played: readonly PlayedDecision[],
): Weak {
  const own = grouped(evidence, ({ person }) => person);
  const people = everybody
    .filter((person) => own.has(person))
    .map((person) => {
      const theirs = (own.get(person) ?? []).flatMap((one) => one.evidence ?? []);
      return { person, pooled: bySkill((skill) => poolCounted(theirs.map((one) => one[skill]))) };
    })
    .toSorted((a, b) => toGain(b.pooled) - toGain(a.pooled));
  return {
    people: people.map(({ person, pooled }) => ({
      person,
      skills: bySkill((skill) => {
        const { band, decisions, readiness } = pooled[skill];
        return { band, decisions, readiness: readiness.standing };
      }),
    })),
    team: bySkill((skill) => {
      const bands = people.flatMap(({ pooled }) => pooled[skill].band ?? []);
      return {
        people: bands.length,
        bands: bands.length < ENOUGH_PEOPLE ? null : countsOf(bands),
        where: bands.length < ENOUGH_PEOPLE ? null : whereOf(played, skill),
      };
    }),
  };
}

/** Points up to “ready”, over the skills; who is ready there gains nothing. */
const toGain = (pooled: BySkill<{ readonly number: number | null }>): number =>
  SKILLS.reduce(
    (all, skill) =>
      all + Math.max(0, BAND_FLOOR.ready - (pooled[skill].number ?? BAND_FLOOR.ready)),
    0,
  );

const countsOf = (bands: readonly Band[]): Readonly<Record<Band, number>> =>
  Object.fromEntries(
    BANDS.map((band) => [band, bands.filter((one) => one === band).length]),
  ) as Record<Band, number>;

function whereOf(played: readonly PlayedDecision[], skill: Skill) {
  const hardest = hardestOn(played, skill);
  return hardest && { scenario: hardest.scenario, decision: hardest.id, title: hardest.title };
}
