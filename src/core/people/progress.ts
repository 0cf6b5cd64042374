// How far a person is with an assignment, and which of their attempts says how it went.

import { type AssignmentRow, type AttemptRow, isFinished, passesAt } from './rows.ts';

export const ASSIGNMENT_STANDINGS = ['assigned', 'started', 'finished'] as const;

export type AssignmentProgress = {
  readonly standing: (typeof ASSIGNMENT_STANDINGS)[number];
  /** Not finished, though its day is over. */
  readonly overdue: boolean;
  /** By the attempt that counts; null in learn mode, and while it is not finished and verified. */
  readonly passed: boolean | null;
  /** Attempts begun, and those of them never finished. */
  readonly tries: number;
  readonly unfinished: number;
};

/** `tries`: the person's attempts at this assignment. */
export function assignmentProgress(
  assignment: AssignmentRow,
  tries: readonly AttemptRow[],
  today: string,
): AssignmentProgress {
  const finished = tries.filter(isFinished).length;
  const standing = finished > 0 ? 'finished' : tries.length > 0 ? 'started' : 'assigned';
  const { dueOn, isClosed, mode, passMark } = assignment;
  const counted = countedAttempt(assignment, tries);
  return {
    standing,
    overdue: standing !== 'finished' && !isClosed && dueOn !== null && today > dueOn,
    passed: counted && mode === 'assess' ? passesAt(passMark, counted) : null,
    tries: tries.length,
    unfinished: tries.length - finished,
  };
}

/**
 * “First” is the one that was begun first, finished or not: who could let a try lie and have the next
 * one count would play until it is good. “Best” is one that passes, else the latest that is verified.
 */
export function countedAttempt(
  { counts, passMark }: Pick<AssignmentRow, 'counts' | 'passMark'>,
  tries: readonly AttemptRow[],
): AttemptRow | null {
  if (counts === 'first')
    return tries.reduce<AttemptRow | null>((a, b) => (a && a.nth <= b.nth ? a : b), null);
  const inOrder = tries.toSorted((a, b) => a.nth - b.nth);
  const verified = inOrder.filter(({ state }) => state === 'verified');
  return verified.find((one) => passesAt(passMark, one)) ?? verified.at(-1) ?? null;
}
