// A story under way within one beat: changed in place, step by step, and never seen from outside.
// What is kept between beats is a Snapshot, which is immutable.

import { StoryFault } from '../story-fault.ts';
import type { Counts } from './counts.ts';
import { inKnot, knotIn } from './places.ts';
import type { Container, ItemPlace, Program } from './program.ts';
import type { OutputMark, Text } from './text.ts';
import type { Value } from './value.ts';

// What a beat may take at most: a story can be written so that it never ends, or piles up text until the
// memory is used up. All limits are counts, so that a story means the same on every machine.

export const MOST_STEPS = 100_000;
/** Calls inside one another. */
export const MOST_CALLS = 1_000;
/** Printed or joined within one beat. */
export const MOST_LETTERS = 200_000;
/** Values and pieces of text that wait to be used. */
export const MOST_ITEMS = 20_000;

type Temporaries = ReadonlyMap<string, Value>;
const NO_TEMPORARIES: Temporaries = new Map();

export type CallFrame = {
  readonly isFunction: boolean;
  /** Null once the flow has ended. */
  container: Container | null;
  index: number;
  isInExpression: boolean;
  temporaries: Temporaries;
  /** How long the output was when a function was called; -1 once it has said something. */
  outputStart: number;
};

/** A frame as it is kept: the container by its number, -1 for none. */
export type KeptCallFrame = {
  readonly isFunction: boolean;
  readonly at: number;
  readonly index: number;
  readonly isInExpression: boolean;
  readonly temporaries: Temporaries;
};

export type OfferedChoice = {
  /** Its choice point's place in `Program.points`. */
  readonly point: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly frames: readonly KeptCallFrame[];
  /** Where the flow was before it came to the choice, as number and index; -1 for nowhere. */
  readonly cameFrom: readonly [number, number];
};

/** Where a story stands between two beats: plain data, immutable, cheap to keep. */
export type Snapshot = {
  readonly globals: readonly Value[];
  readonly counts: Counts;
  readonly stack: readonly Value[];
  readonly choices: readonly OfferedChoice[];
};

export type Run = {
  readonly program: Program;
  frames: CallFrame[];
  previous: ItemPlace | null;
  divertTo: ItemPlace | null;
  output: (Text | OutputMark)[];
  hasOutputChanged: boolean;
  /** Texts being put together for an expression or a choice. */
  openStrings: number;
  stack: Value[];
  globals: Value[];
  counts: Counts;
  choices: readonly OfferedChoice[];
  /** Shared with a Snapshot or a copy: copied before it is written. */
  areGlobalsShared: boolean;
  hasExitedSafely: boolean;
  steps: number;
  letters: number;
};

export const topOf = (run: Run): CallFrame => run.frames[run.frames.length - 1] as CallFrame;

export const canContinue = (run: Run): boolean => topOf(run).container !== null;

export function copyOf(run: Run): Run {
  run.areGlobalsShared = true;
  return {
    ...run,
    frames: run.frames.map((frame) => ({ ...frame })),
    output: run.output.slice(),
    stack: run.stack.slice(),
  };
}

export function faultIn(run: Run, sentence: (where: string) => string): StoryFault {
  const path = topOf(run).container?.path ?? '';
  return new StoryFault(sentence(inKnot(path)), knotIn(path));
}

export function push(run: Run, value: Value): void {
  if (run.stack.push(value) > MOST_ITEMS)
    throw faultIn(run, (where) => `The story piles up more than ${MOST_ITEMS} values ${where}.`);
}

export function pop(run: Run): Value {
  const value = run.stack.pop();
  if (value === undefined) throw faultIn(run, (where) => `A value is missing ${where}.`);
  return value;
}

/** The frame below all calls, at the first item of a container; null: at the end of the flow. */
export const baseFrame = (container: Container | null): CallFrame => ({
  isFunction: false,
  container,
  index: container ? 0 : -1,
  isInExpression: false,
  temporaries: NO_TEMPORARIES,
  outputStart: 0,
});

export function call(run: Run): void {
  const { container, index } = topOf(run);
  const outputStart = run.output.length;
  run.frames.push({ ...baseFrame(container), isFunction: true, index, outputStart });
  if (run.frames.length > MOST_CALLS)
    throw faultIn(
      run,
      (where) =>
        `The story piles up more than ${MOST_CALLS} calls ${where}: a function has to come to an end.`,
    );
}

/** Before text of this length is printed or joined. */
export function takeLetters(run: Run, letters: number): void {
  run.letters += letters;
  if (run.letters > MOST_LETTERS)
    throw faultIn(
      run,
      (where) =>
        `The story piles up more text than a beat can hold, over ${MOST_LETTERS} letters, ${where}: does it come round to itself?`,
    );
}

export function writableGlobals(run: Run): Value[] {
  if (run.areGlobalsShared) run.globals = run.globals.slice();
  run.areGlobalsShared = false;
  return run.globals;
}
