// Where the flow goes: from one item to the next, through diverts and out of functions, counting the
// containers that are entered on the way.

import { withVisit } from './counts.ts';
import { trimFunctionEnd } from './output.ts';
import type { Container, Item, ItemPlace } from './program.ts';
import { type CallFrame, canContinue, push, type Run, topOf } from './run.ts';

/** Of an empty container: the container itself. */
function itemAt({ container, index }: ItemPlace): Item | undefined {
  return index < 0 || container.items.length === 0 ? container : container.items[index];
}

/** Goes into containers down to the first item, which may be an empty container. */
export function enter(run: Run): Item | undefined {
  const frame = topOf(run);
  let item = itemAt(frame as ItemPlace);
  while (item?.kind === 'container') {
    visit(run, item, true);
    if (item.items.length === 0) break;
    frame.container = item;
    frame.index = 0;
    item = item.items[0];
  }
  return item;
}

function visit(run: Run, { slot, isCountedAtStartOnly }: Container, isAtStart: boolean): void {
  if (slot < 0 || (isCountedAtStartOnly && !isAtStart)) return;
  run.counts = withVisit(run.counts, slot);
}

export function goOn(run: Run): void {
  const frame = topOf(run);
  run.previous = { container: frame.container as Container, index: frame.index };
  if (run.divertTo) {
    goTo(run, run.divertTo);
    run.divertTo = null;
    return;
  }
  if (goToNextItem(frame)) return;
  if (!frame.isFunction || run.frames.length === 1) return;
  // A function that comes to its end without a return gives nothing.
  leaveFunction(run);
  if (topOf(run).isInExpression) push(run, null);
  if (canContinue(run)) goOn(run);
}

export function leaveFunction(run: Run): void {
  trimFunctionEnd(run);
  run.frames.pop();
}

function goToNextItem(frame: CallFrame): boolean {
  let container = frame.container as Container;
  let index = frame.index + 1;
  while (index >= container.items.length) {
    if (!container.parent || container.index < 0) {
      frame.container = null;
      return false;
    }
    index = container.index + 1;
    container = container.parent;
  }
  frame.container = container;
  frame.index = index;
  return true;
}

/** Counts the containers that the flow was not in before. */
export function goTo(run: Run, { container, index }: ItemPlace): void {
  const frame = topOf(run);
  frame.container = container;
  frame.index = index;
  const item = index < 0 ? undefined : itemAt({ container, index });
  if (!item) return;
  const from = run.previous && innermost(run.previous);
  let isFirst = item === container ? container.index === 0 : index === 0;
  let areAllFirst = true;
  let around = item === container ? container.parent : container;
  while (around && (around.isCountedAtStartOnly || !isWithin(from, around))) {
    areAllFirst &&= isFirst;
    visit(run, around, areAllFirst);
    isFirst = around.index === 0;
    around = around.parent;
  }
}

function innermost(place: ItemPlace): Container {
  const item = itemAt(place);
  return item?.kind === 'container' ? item : place.container;
}

function isWithin(inner: Container | null, outer: Container): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
