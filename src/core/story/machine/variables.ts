// Reading and setting variables: global ones by their slot, temporary ones in the frame of the call,
// and those that a `ref` parameter points to.

import type { Item, VariableName } from './program.ts';
import { type CallFrame, faultIn, type Run, topOf, writableGlobals } from './run.ts';
import { isPointer, type Value, type VariablePointer } from './value.ts';

type Assignment = Extract<Item, { kind: 'assign' }>;

/** Counted from 1; 0 and below are not a call. */
const frameAt = (run: Run, depth: number): CallFrame | undefined => run.frames[depth - 1];

/** As it is held: a pointer is not followed. `depth` -1 looks in the globals, then in this call. */
function held(run: Run, { name, slot }: VariableName, depth: number): Value | undefined {
  if (depth <= 0 && slot >= 0) return run.globals[slot];
  return (depth === -1 ? topOf(run) : frameAt(run, depth))?.temporaries.get(name);
}

const named = (run: Run, name: string): VariableName => ({
  name,
  slot: run.program.slots.get(name) ?? -1,
});

export function read(run: Run, variable: VariableName, depth = -1): Value {
  const value = held(run, variable, depth);
  if (value === undefined)
    throw faultIn(run, (where) => `“${variable.name}” is read ${where} before it has a value.`);
  return isPointer(value) ? read(run, named(run, value.name), value.depth) : value;
}

/** What a `ref` argument is: the variable as it is known in this call. */
export function pointerTo(run: Run, name: string): VariablePointer {
  const depth = topOf(run).temporaries.has(name) ? run.frames.length : 0;
  return { kind: 'pointer', name, depth };
}

export function assign(run: Run, { variable, isNew, isGlobal }: Assignment, value: Value): void {
  if (isNew) {
    const whole = isPointer(value) ? firstOf(run, value) : value;
    if (isGlobal) setGlobal(run, variable.slot, whole);
    else setTemporary(topOf(run), variable.name, whole);
    return;
  }
  let at = variable;
  let depth = -1;
  for (let there = held(run, at, depth); isPointer(there); there = held(run, at, depth)) {
    at = named(run, there.name);
    depth = there.depth;
  }
  if (depth <= 0 && at.slot >= 0) {
    setGlobal(run, at.slot, value);
    return;
  }
  const frame = depth === -1 ? topOf(run) : frameAt(run, depth);
  if (!frame?.temporaries.has(at.name))
    throw faultIn(run, (where) => `“${at.name}” is set ${where} before it is declared.`);
  setTemporary(frame, at.name, value);
}

/** A pointer to a parameter that is itself a pointer leads where that one leads. */
function firstOf(run: Run, pointer: VariablePointer): VariablePointer {
  const there = held(run, named(run, pointer.name), pointer.depth);
  return isPointer(there) ? there : pointer;
}

function setGlobal(run: Run, slot: number, value: Value): void {
  writableGlobals(run)[slot] = value;
}

function setTemporary(frame: CallFrame, name: string, value: Value): void {
  frame.temporaries = new Map(frame.temporaries).set(name, value);
}
