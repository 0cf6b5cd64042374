// One step of the machine: one item of content is carried out, and the flow goes on to the next.

import { isTrue, offer } from './choices.ts';
import { perform } from './commands.ts';
import { visitsAt } from './counts.ts';
import { enter, goOn } from './flow-on.ts';
import { CannotOperate, operateOnOne, operateOnTwo } from './operate.ts';
import { printPieces } from './output.ts';
import { placeNamed } from './places.ts';
import type { Divert, Item } from './program.ts';
import { call, canContinue, faultIn, pop, push, type Run, takeLetters, topOf } from './run.ts';
import { isTarget, textOf, type Value } from './value.ts';
import { assign, pointerTo, read } from './variables.ts';

export function step(run: Run): void {
  const item = enter(run);
  if (item) carryOut(run, item);
  // The flow has come to its end.
  if (!canContinue(run)) return;
  goOn(run);
}

function carryOut(run: Run, item: Item): void {
  switch (item.kind) {
    case 'container':
      return;
    case 'text':
      if (topOf(run).isInExpression) push(run, item.text);
      else printPieces(run, item.pieces);
      return;
    case 'value':
      if (topOf(run).isInExpression) push(run, item.value);
      return;
    case 'pointer':
      push(run, pointerTo(run, item.name));
      return;
    case 'command':
      perform(run, item.command);
      return;
    case 'one':
      push(run, onOne(run, item.operation));
      return;
    case 'two':
      push(run, onTwo(run, item.operation));
      return;
    case 'read':
      push(run, read(run, item.variable));
      return;
    case 'count':
      push(run, visitsAt(run.counts, item.slot));
      return;
    case 'assign':
      assign(run, item, pop(run));
      return;
    case 'divert':
      divert(run, item);
      return;
    case 'choice':
      offer(run, item);
  }
}

function divert(run: Run, { isConditional, isCall, to, variable }: Divert): void {
  if (isConditional && !isTrue(run)) return;
  const target = variable ? targetOf(run, read(run, variable), variable.name) : to;
  if (!target)
    throw faultIn(run, (where) => `A divert ${where} leads to a place that is not there.`);
  run.divertTo = target;
  if (isCall) call(run);
}

function targetOf(run: Run, value: Value, name: string) {
  if (!isTarget(value))
    throw faultIn(run, (where) => `“-> ${name}” ${where} leads nowhere: it holds no place.`);
  return placeNamed(value.path, run.program.root);
}

function onOne(run: Run, operation: string): Value {
  const value = pop(run);
  try {
    return operateOnOne(operation, value);
  } catch (fault) {
    throw located(run, fault);
  }
}

function onTwo(run: Run, operation: string): Value {
  const b = pop(run);
  const a = pop(run);
  // Counted before it is made: a text that is doubled again and again would exceed the memory.
  if (operation === '+' && (typeof a === 'string' || typeof b === 'string'))
    takeLetters(run, lengthOf(a) + lengthOf(b));
  try {
    return operateOnTwo(operation, a, b);
  } catch (fault) {
    throw located(run, fault);
  }
}

const lengthOf = (value: Value): number => (value === null ? 0 : textOf(value).length);

function located(run: Run, fault: unknown): unknown {
  return fault instanceof CannotOperate
    ? faultIn(run, (where) => `${fault.message} It stands ${where}.`)
    : fault;
}
