// What a learner adds to an attempt in the debrief. Kept beside the attempt, never in it: a score
// does not know it.

import { type Guess, makeGuess, parseGuess } from '../debrief/guess.ts';
import { makeRule, parseRule, type Rule } from '../debrief/rule.ts';
import { isDate, isRecord } from '../json.ts';
import { type Parsed, wrong } from '../result.ts';

export type DebriefNotes = {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly guess: Guess | null;
  readonly rule: Rule | null;
  /** ISO 8601: when the debrief was finished. */
  readonly doneAt: string | null;
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

export function parseNotes(data: unknown): Parsed<DebriefNotes> {
  if (!isRecord(data)) return wrong('These are not notes: they are not a JSON object.');
  const { attempt, doneAt } = data;
  if (typeof attempt !== 'string' || attempt === '')
    return wrong('The notes name no attempt that they belong to.');
  if (doneAt !== null && !isDate(doneAt)) return wrong('The notes’ “doneAt” is not a date.');
  const guess = orNull(data.guess, parseGuess);
  if (!guess.ok) return guess;
  const rule = orNull(data.rule, parseRule);
  if (!rule.ok) return rule;
  return { ok: true, value: { attempt, guess: guess.value, rule: rule.value, doneAt } };
}

function orNull<Value>(
  data: unknown,
  parse: (data: unknown) => Parsed<Value>,
): Parsed<Value | null> {
  return data === null ? { ok: true, value: null } : parse(data);
}

export function makeNotes({ attempt, guess, rule, doneAt }: DebriefNotes): unknown {
  return { attempt, guess: guess && makeGuess(guess), rule: rule && makeRule(rule), doneAt };
}
