// `GET /api/teams/:id/answers`: the five answers of the manager's page, for managers of the team and
// owners. People are named once, in `people`; everything else says their place there, because ids are
// most of the bytes where there are many. A figure about the
// team is only told from five people on: with fewer, `people` of it says how few and the rest is empty.

import * as v from 'valibot';
import { ASSIGNMENT_STANDINGS } from '../core/people/progress.ts';
import { MODES, RED_LINES, SLIPS } from '../core/vocabulary.ts';
import { scenarioShape } from './assignments.ts';
import {
  answerOf,
  bandShape,
  bySkillOf,
  countShape,
  dayShape,
  idShape,
  listOfAll,
  namedShape,
  privacyShape,
} from './values.ts';

/** 0-based, in `people`. */
const placeShape = countShape;

/** 1. Who has done it? */
const doneShape = answerOf({
  /** Those that run, by their day. */
  assignments: listOfAll(
    answerOf({
      id: idShape,
      scenario: scenarioShape,
      mode: v.picklist(MODES),
      dueOn: v.nullable(dayShape),
      privacy: privacyShape,
      assigned: countShape,
      started: countShape,
      finished: countShape,
      overdue: countShape,
    }),
  ),
  /** One for each person and assignment. */
  cells: listOfAll(
    answerOf({
      person: placeShape,
      assignment: idShape,
      standing: v.picklist(ASSIGNMENT_STANDINGS),
      overdue: v.boolean(),
      /** Null where private, in learn mode, not finished or not verified. */
      passed: v.nullable(v.boolean()),
      /** Attempts begun. */
      tries: countShape,
    }),
  ),
});

const isReady = v.picklist(['too_little', 'not_ready', 'ready']);

/** 2. Which skill is weak, and where? */
const weakShape = answerOf({
  /** Who would gain most comes first. Only those with evidence that is not private. */
  people: listOfAll(
    answerOf({
      person: placeShape,
      /** `decisions`: tapped decisions behind the band; `band` is null with fewer than three. */
      skills: bySkillOf(answerOf({ band: bandShape, decisions: countShape, readiness: isReady })),
    }),
  ),
  /** Of the team. `people`: how many are behind it. `bands`: how many people are in each. */
  team: bySkillOf(
    answerOf({
      people: countShape,
      bands: v.nullable(
        answerOf({
          not_yet: countShape,
          developing: countShape,
          ready: countShape,
          strong: countShape,
        }),
      ),
      /** The decision that cost the team the largest share of what it could have earned on the skill. */
      where: v.nullable(
        answerOf({ scenario: scenarioShape, decision: v.string(), title: v.string() }),
      ),
    }),
  ),
});

/** One decision with how people chose, in the writer's order. */
export const momentShape = answerOf({
  scenario: scenarioShape,
  keying: v.string(),
  decision: v.string(),
  title: v.string(),
  /** Who came to it in a first assessed attempt. */
  people: countShape,
  /** 0–1: the mean share of what could be earned there that was not. */
  lost: v.number(),
  split: listOfAll(
    answerOf({
      choice: v.string(),
      text: v.string(),
      count: countShape,
      slip: v.nullable(v.picklist(SLIPS)),
      /** 0–1: the share of what could be earned there that this choice earns. */
      share: v.number(),
    }),
  ),
  /** The weak choice that most people took; null where nobody took one. */
  popular: v.nullable(v.string()),
  /** The fewest picks that lead there, to play it. */
  way: listOfAll(v.string()),
});
export type TeamMoment = v.InferOutput<typeof momentShape>;

/** 4. Does practice help? The first against the latest assessed attempt at the same scenarios. */
const practiceShape = answerOf({
  /** Who has both. */
  people: countShape,
  /** One for each person, 0–100, by the first; no names. Empty with fewer than five people. */
  pairs: listOfAll(answerOf({ first: v.number(), latest: v.number() })),
  /** The mean difference in points with its 95 % interval; null with fewer than five people. */
  change: v.nullable(answerOf({ mean: v.number(), low: v.number(), high: v.number() })),
  verdict: v.picklist(['too_few', 'no_clear_change', 'better', 'worse']),
});

/** Why somebody needs their manager. */
const reasonShape = v.variant('kind', [
  /** `days`: since the day it was due. */
  answerOf({ kind: v.literal('overdue'), assignment: idShape, days: countShape }),
  /** `red` is null unless the level is open. */
  answerOf({
    kind: v.literal('red_line'),
    assignment: idShape,
    attempt: v.string(),
    red: v.nullable(v.picklist(RED_LINES)),
  }),
  /** Finished this often and not passed. */
  answerOf({ kind: v.literal('stuck'), assignment: idShape, tries: countShape }),
]);

export const teamAnswersShape = answerOf({
  team: namedShape,
  today: dayShape,
  people: listOfAll(namedShape),
  done: doneShape,
  weak: weakShape,
  /** 3. Which moment trips people? The hardest first, at most five, each from five people on. */
  moments: listOfAll(momentShape),
  practice: bySkillOf(practiceShape),
  /** 5. Who needs me this week? Most reasons first; who was talked to since comes last. */
  needs: listOfAll(
    answerOf({
      person: placeShape,
      reasons: listOfAll(reasonShape),
      talkedOn: v.nullable(dayShape),
    }),
  ),
  /** Attempts that could not be checked and are in none of these figures. */
  unverified: countShape,
});
export type TeamAnswers = v.InferOutput<typeof teamAnswersShape>;
