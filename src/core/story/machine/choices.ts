// Offering choices, and the run that follows a pick.

import { visitsAt } from './counts.ts';
import { goTo } from './flow-on.ts';
import type { ChoicePoint, Container, ItemPlace, Program } from './program.ts';
import {
  type CallFrame,
  faultIn,
  type KeptCallFrame,
  type OfferedChoice,
  pop,
  type Run,
  type Snapshot,
} from './run.ts';
import { isTag, truthOf } from './value.ts';

/** What a condition is worth; a divert target is not a condition. */
export function isTrue(run: Run): boolean {
  const truth = truthOf(run.stack.pop());
  if (truth === null)
    throw faultIn(run, (where) => `A divert target is used as a condition ${where}.`);
  return truth;
}

export function offer(run: Run, point: ChoicePoint): void {
  const isMet = !point.hasCondition || isTrue(run);
  const choiceOnly = point.hasChoiceOnly ? textAndTags(run) : NOTHING;
  const start = point.hasStart ? textAndTags(run) : NOTHING;
  const isTaken = point.isOnceOnly && visitsAt(run.counts, point.target.slot) > 0;
  if (!isMet || isTaken) return;
  const choice: OfferedChoice = {
    point: point.number,
    text: (start.text + choiceOnly.text).replace(/^[ \t]+|[ \t]+$/g, ''),
    tags: [...start.tags, ...choiceOnly.tags],
    frames: run.frames.map(keptFrame),
    cameFrom: run.previous ? [run.previous.container.number, run.previous.index] : [-1, -1],
  };
  run.choices = [...run.choices, choice];
}

const NOTHING = { text: '', tags: [] as readonly string[] };

function textAndTags(run: Run) {
  const text = pop(run);
  if (typeof text !== 'string')
    throw faultIn(run, (where) => `The text of a choice is missing ${where}.`);
  const tags: string[] = [];
  for (let tag = run.stack.at(-1); isTag(tag); tag = run.stack.at(-1)) {
    tags.unshift(tag.text);
    run.stack.pop();
  }
  return { text, tags };
}

function keptFrame({
  isFunction,
  container,
  index,
  isInExpression,
  temporaries,
}: CallFrame): KeptCallFrame {
  return { isFunction, at: container?.number ?? -1, index, isInExpression, temporaries };
}

/** The story as it goes on once this choice has been picked. */
export function runAfter(program: Program, from: Snapshot, choice: OfferedChoice): Run {
  const run = runFrom(program, from);
  const [number, index] = choice.cameFrom;
  run.frames = choice.frames.map((frame) => openedFrame(program, frame));
  run.previous = number < 0 ? null : placeOf(program, number, index);
  goTo(run, { container: (program.points[choice.point] as ChoicePoint).target, index: 0 });
  return run;
}

const placeOf = ({ containers }: Program, number: number, index: number): ItemPlace => ({
  container: containers[number] as Container,
  index,
});

function openedFrame({ containers }: Program, { at, ...kept }: KeptCallFrame): CallFrame {
  return { ...kept, container: containers[at] ?? null, outputStart: 0 };
}

/** Without a frame: the caller has to set where the flow begins. */
export function runFrom(program: Program, { globals, counts, stack }: Snapshot): Run {
  return {
    program,
    frames: [],
    previous: null,
    divertTo: null,
    output: [],
    hasOutputChanged: true,
    openStrings: 0,
    stack: stack.slice(),
    globals: globals as never,
    counts,
    choices: [],
    areGlobalsShared: true,
    hasExitedSafely: false,
    steps: 0,
    letters: 0,
  };
}
