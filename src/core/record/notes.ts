// What a learner adds to an attempt in the debrief. Kept beside the attempt, never in it: a score
// does not know it.

import { type Guess, guessShape, makeGuess } from '../debrief/guess.ts';
import { LONGEST_RULE, type Rule, ruleLength, ruleLine } from '../debrief/rule.ts';
import { date, matching, nullable, parsedBy, record, type Shape, someText } from '../json.ts';
import type { Attempt } from '../play/attempt.ts';
import { type Parsed, wrong } from '../result.ts';

export type DebriefNotes = {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly guess: Guess | null;
  readonly rule: Rule | null;
  /** ISO 8601: when the debrief was finished. */
  readonly doneAt: string | null;
};

export type LearnerRecord = {
  readonly attempts: readonly Attempt[];
  readonly notes: readonly DebriefNotes[];
};

export function noNotes(attempt: string): DebriefNotes {
  return { attempt, guess: null, rule: null, doneAt: null };
}

/** What was noted about an attempt; empty notes where nothing was. */
export function notesOf(notes: readonly DebriefNotes[], attempt: string): DebriefNotes {
  return notes.find((one) => one.attempt === attempt) ?? noNotes(attempt);
}

/** The same notes with these in their place. */
export function withNotes(
  notes: readonly DebriefNotes[],
  changed: DebriefNotes,
): readonly DebriefNotes[] {
  return [...notes.filter((one) => one.attempt !== changed.attempt), changed];
}

/** The rule of the attempt that was started last among those with one. */
export function latestRule({ attempts, notes }: LearnerRecord): Rule | null {
  const latest = attempts.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return latest.flatMap(({ id }) => notesOf(notes, id).rule ?? [])[0] ?? null;
}

function parseRuleText(given: string): Parsed<string> {
  const line = ruleLine(given);
  if (line === '') return wrong('The rule has no text.');
  return ruleLength(line) > LONGEST_RULE
    ? wrong(`A rule has at most ${LONGEST_RULE} characters.`)
    : { ok: true, value: line };
}

export const ruleTextShape: Shape<string> = parsedBy(parseRuleText);

export const ruleShape: Shape<Rule> = record({
  text: ruleTextShape,
  decision: nullable(matching('the id of a decision', /^[\w.]{1,160}$/)),
});

export const notesShape: Shape<DebriefNotes> = record({
  attempt: someText,
  guess: nullable(guessShape),
  rule: nullable(ruleShape),
  doneAt: nullable(date),
});

export function makeNotes({ attempt, guess, rule, doneAt }: DebriefNotes): unknown {
  return {
    attempt,
    guess: guess && makeGuess(guess),
    rule: rule && { text: rule.text, decision: rule.decision },
    doneAt,
  };
}
