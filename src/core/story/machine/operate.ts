// Ink's own functions of numbers, strings and booleans. Two values are first made alike, as inkjs
// does it: a boolean becomes a number, a number beside a string becomes text.

import { isTarget, textOf, type Value, type WholeFloat } from './value.ts';

/** Its message says why there is no result; the caller adds where. */
export class CannotOperate extends Error {}

type Comparison = (a: number, b: number) => boolean;
type Arithmetic = (a: number, b: number) => number;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '&&': (a, b) => a !== 0 && b !== 0,
  '||': (a, b) => a !== 0 || b !== 0,
};

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  MIN: Math.min,
  MAX: Math.max,
  POW: (a, b) => a ** b,
};

const ON_TEXTS: Readonly<Record<string, (a: string, b: string) => string | boolean>> = {
  '+': (a, b) => a + b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '?': (a, b) => a.includes(b),
  '!?': (a, b) => !a.includes(b),
};

const ROUNDINGS: Readonly<Record<string, (a: number) => number>> = {
  FLOOR: Math.floor,
  CEILING: Math.ceil,
};

export const UNARY: ReadonlySet<string> = new Set(['_', '!', 'FLOOR', 'CEILING', 'INT', 'FLOAT']);
export const BINARY: ReadonlySet<string> = new Set([
  ...Object.keys(COMPARISONS),
  ...Object.keys(ARITHMETIC),
  '?',
  '!?',
]);

const isFloat = (value: Value): boolean =>
  typeof value === 'number' ? !Number.isInteger(value) : typeof value === 'object';

function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value?.kind === 'float' ? value.value : null;
}

/** `|| 0`: there is no negative zero in Ink. */
function made(result: number, name: string): number {
  if (Number.isNaN(result)) throw new CannotOperate(`“${name}” gives no number there.`);
  return result || 0;
}

const float = (value: number): number | WholeFloat =>
  Number.isInteger(value) ? { kind: 'float', value: value || 0 } : value;

export function operateOnOne(name: string, value: Value): Value {
  const number = numberOf(value);
  if (number === null) throw unfit(name, value);
  const within = isFloat(value);
  // inkjs gives a float for everything it does to a float, also for “not”.
  if (name === '!') return within ? float(number === 0 ? 1 : 0) : number === 0;
  if (name === '_') return within ? float(-number) : made(-number, name);
  if (name === 'FLOAT') return float(number);
  if (name === 'INT') return made(Math.floor(number), name);
  return within ? float((ROUNDINGS[name] ?? Math.floor)(number)) : number;
}

export function operateOnTwo(name: string, a: Value, b: Value): Value {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== null && y !== null) return onNumbers(name, x, y, isFloat(a) || isFloat(b));
  if (a === null || b === null) throw unfit(name, null);
  if (isTarget(a) && isTarget(b)) {
    if (name === '==') return a.path === b.path;
    if (name === '!=') return a.path !== b.path;
  }
  if (typeof a === 'object' && a.kind !== 'float') throw unfit(name, a);
  if (typeof b === 'object' && b.kind !== 'float') throw unfit(name, b);
  const onTexts = ON_TEXTS[name];
  if (!onTexts) throw unfit(name, typeof a === 'string' ? a : b);
  return onTexts(textOf(a), textOf(b));
}

function onNumbers(name: string, x: number, y: number, areFloats: boolean): Value {
  const compare = COMPARISONS[name];
  if (compare) return compare(x, y);
  const result = ARITHMETIC[name]?.(x, y);
  if (result === undefined) throw new CannotOperate(`“${name}” is not for numbers.`);
  return made(name === '/' && !areFloats ? Math.floor(result) : result, name);
}

function unfit(name: string, value: Value): CannotOperate {
  if (value === null)
    return new CannotOperate(
      `“${name}” is given the result of a function that returns nothing; it needs “~ return”.`,
    );
  const what = typeof value === 'string' ? 'a text' : 'a place of the story';
  return new CannotOperate(`“${name}” cannot be done with ${what}.`);
}
