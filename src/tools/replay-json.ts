// A replayed attempt as JSON: every number that the result and the debrief show for the same picks, for
// tests that compare the screen with it.

import { bySkill } from '../core/by-skill.ts';
import { bestLine } from '../core/debrief/best-line.ts';
import { candidateLines } from '../core/debrief/candidate-lines.ts';
import { costlyTurns } from '../core/debrief/costly-turns.ts';
import { ruleOffers } from '../core/debrief/rule.ts';
import { trustCurve } from '../core/debrief/their-side.ts';
import { nextOf, type Playthrough } from '../core/play/playthrough.ts';
import { transcript } from '../core/play/transcript.ts';
import { toNumber } from '../core/score/fraction.ts';
import { isUnrepairedRedLine } from '../core/score/measure.ts';
import { inTenths } from '../core/score/receipt.ts';
import type { Score, SkillScore } from '../core/score/score.ts';
import { lossOf, shareOf, worthOf } from '../core/score/worth.ts';
import type { Edition } from '../core/story/edition.ts';

export type ReplayedAttempt = {
  readonly edition: Edition;
  readonly playthrough: Playthrough;
  readonly score: Score;
};

export type ReplayJson = ReturnType<typeof facts>;

export function asJson(outcome: ReplayedAttempt): string {
  return JSON.stringify(facts(outcome), null, 2);
}

function facts({ edition, playthrough, score: scored }: ReplayedAttempt) {
  const next = nextOf(playthrough);
  const [trustAtStart = 0, ...trust] = trustCurve(playthrough);
  const ofEach = <Value>(of: (skill: SkillScore) => Value) =>
    bySkill((skill) => of(scored.skills[skill]));
  return {
    scenario: edition.header.id,
    edition: edition.edition,
    keying: edition.keying,
    ending: next.kind === 'ending' ? next.ending.id : null,
    /** How many the story has. */
    endings: Object.keys(edition.endings).length,
    outcome: next.kind === 'ending' ? next.ending : null,
    scores: ofEach(({ number }) => number),
    bands: ofEach(({ band }) => band),
    /** The 80 % bar is the score ± this. */
    bars: ofEach(({ bar }) => bar),
    /** Decisions that told something about the skill. */
    met: ofEach(({ met }) => met),
    receipts: ofEach(receiptOf),
    passed: scored.passed,
    faults: scored.faults,
    mean: scored.mean,
    redLines: scored.redLines,
    trustAtStart,
    trust,
    ...teachings({ edition, playthrough }),
    decision: next.kind === 'decision' ? next.decision.id : null,
    choices: next.kind === 'decision' ? next.decision.choices : [],
    transcript: transcript(playthrough, edition.header.cast),
  };
}

/** What the debrief makes of the picks. */
function teachings({ edition, playthrough }: Pick<ReplayedAttempt, 'edition' | 'playthrough'>) {
  const { turns } = playthrough;
  const turningPoints = costlyTurns(edition.key, turns);
  return {
    /** What each pick brought, and what could have been kept at it, in weighted points. */
    lines: turns.map((turn) => ({
      choice: turn.choice.id,
      worth: worthOf(turn.decision, turn.choice),
      /** Of what could be earned at the decision. */
      share: shareOf(turn),
      stakes: turn.decision.stakes,
      isRed: turn.choice.red !== null,
      isUnrepairedRed: isUnrepairedRedLine(turn, turns),
      loss: lossOf(edition.key, turn),
    })),
    /** The lines offered for one's own read: 0-based numbers. */
    candidates: candidateLines(edition.key, playthrough),
    bestLine: bestLine(edition.key, turns)?.choice.id ?? null,
    turningPoints,
    rules: ruleOffers(playthrough, turningPoints),
  };
}

function receiptOf({ rows }: SkillScore) {
  const tenths = inTenths(rows);
  return rows.map(({ contribution, ...row }, index) => ({
    ...row,
    contribution: contribution && toNumber(contribution),
    shown: tenths[index] ?? null,
  }));
}
