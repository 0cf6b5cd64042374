// Ink's control commands.

import { visitsAt } from './counts.ts';
import { leaveFunction } from './flow-on.ts';
import { print, put, putGlue, takeOut } from './output.ts';
import { containerFrom } from './places.ts';
import type { Command } from './program.ts';
import { baseFrame, faultIn, pop, push, type Run, topOf } from './run.ts';
import { cleanText, END_OF_TAG, joined, STRING, TAG } from './text.ts';
import { isTarget, textOf } from './value.ts';

export function perform(run: Run, command: Command): void {
  switch (command) {
    case 'ev':
      topOf(run).isInExpression = true;
      return;
    case '/ev':
      topOf(run).isInExpression = false;
      return;
    case 'out':
      printValue(run);
      return;
    case 'str':
      put(run, STRING);
      run.openStrings += 1;
      topOf(run).isInExpression = false;
      return;
    case '/str':
      run.openStrings -= 1;
      topOf(run).isInExpression = true;
      push(run, joined(takeOut(run.output, 'string')));
      return;
    case '#':
      put(run, TAG);
      return;
    case '/#':
      endTag(run);
      return;
    case '<>':
      putGlue(run);
      return;
    case 'pop':
      run.stack.pop();
      return;
    case 'du':
      push(run, run.stack.at(-1) ?? null);
      return;
    case 'nop':
      return;
    case '~ret':
      returnFrom(run);
      return;
    case 'done':
      run.hasExitedSafely = true;
      topOf(run).container = null;
      return;
    case 'end':
      end(run);
      return;
    case 'choiceCnt':
      push(run, run.choices.length);
      return;
    case 'visit':
      push(run, visits(run, topOf(run).container?.slot) - 1);
      return;
    case 'readc':
      push(run, readCount(run));
  }
}

function printValue(run: Run): void {
  const value = run.stack.pop();
  if (value !== undefined && value !== null) print(run, textOf(value));
}

/** Inside a string it is a tag of a choice: it waits on the stack for the choice. */
function endTag(run: Run): void {
  if (run.openStrings === 0) put(run, END_OF_TAG);
  else push(run, { kind: 'tag', text: cleanText(takeOut(run.output, 'tag')) });
}

function returnFrom(run: Run): void {
  if (!topOf(run).isFunction || run.frames.length === 1)
    throw faultIn(run, (where) => `“~ return” stands ${where}, which is not called as a function.`);
  leaveFunction(run);
}

function end(run: Run): void {
  run.hasExitedSafely = true;
  run.choices = [];
  run.previous = null;
  run.frames = [baseFrame(null)];
}

function visits(run: Run, slot: number | undefined): number {
  if (slot === undefined || slot < 0)
    throw faultIn(run, (where) => `Visits are asked for ${where} that are not counted.`);
  return visitsAt(run.counts, slot);
}

function readCount(run: Run): number {
  const target = pop(run);
  if (!isTarget(target))
    throw faultIn(run, (where) => `READ_COUNT needs a divert target ${where}, as in “-> knot”.`);
  const { root } = run.program;
  return visits(run, containerFrom(target.path, root, root)?.slot);
}
