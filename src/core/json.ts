// Data from outside: saves, files, addresses. A shape gives the value that it
// promises, or throws which field is not as it should be; shapes are put together to larger ones, and
// `parseAs` stands at the edge and makes a sentence of what was thrown.

import { type Parsed, wrong } from './result.ts';

/** `at`: the path to the data, as in `picks[3].choice`; empty for the whole. */
export type Shape<Value> = (data: unknown, at: string) => Value;

export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

class Misshapen extends Error {
  readonly at: string;

  constructor(at: string, problem: string) {
    super(`${at && `: “${at}”`} ${problem}`);
    this.at = at;
  }
}

/** `problem`: a sentence for who writes stories; `at`: the path to what is wrong, for everybody else. */
type ReadAs<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly at: string };

/** `what`: what was read, at the beginning of a sentence. */
export function parseAs<Value>(
  what: string,
  shape: Shape<Value>,
  data: unknown,
  at = '',
): ReadAs<Value> {
  try {
    return { ok: true, value: shape(data, at) };
  } catch (fault) {
    if (fault instanceof Misshapen) return { ...wrong(what + fault.message), at: fault.at };
    throw fault;
  }
}

function refuse(at: string, problem: string): never {
  throw new Misshapen(at, problem);
}

export const only =
  <Value>(wanted: string, is: (data: unknown) => data is Value): Shape<Value> =>
  (data, at) =>
    is(data) ? data : refuse(at, data === undefined ? 'is missing.' : `is not ${wanted}.`);

export const text = only('text', (data) => typeof data === 'string');

export const number = only('a number', (data) => typeof data === 'number');

export const flag = only('true or false', (data) => typeof data === 'boolean');

export const matching = (wanted: string, pattern: RegExp): Shape<string> =>
  only(wanted, (data): data is string => typeof data === 'string' && pattern.test(data));

export const someText = matching('text, or is empty', /./);

/** An id as the authoring contract has it. */
export const isId = (data: unknown): data is string =>
  typeof data === 'string' && /^[a-z0-9_]{1,80}$/.test(data);

export const id = only('an id', isId);

/** ISO 8601 or whatever else the platform reads as a date. */
export const date = only(
  'a date',
  (data): data is string => typeof data === 'string' && !Number.isNaN(Date.parse(data)),
);

export const oneOf = <const Word>(words: readonly Word[]): Shape<Word> =>
  only(`one of ${words.join(', ')}`, (data): data is Word => words.some((word) => word === data));

/** Text that has a parser of its own. */
export const parsedBy =
  <Value>(parse: (given: string) => Parsed<Value>): Shape<Value> =>
  (data, at) => {
    const parsed = parse(text(data, at));
    return parsed.ok ? parsed.value : refuse(at, `does not do. ${parsed.problem}`);
  };

export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (data, at) =>
    data === null ? null : shape(data, at);

/** For what is not worth a complaint: broken or missing, it is what stands here. */
export const orElse =
  <Value>(shape: Shape<Value>, fallback: Value): Shape<Value> =>
  (data, at) => {
    const parsed = parseAs('', shape, data, at);
    return parsed.ok ? parsed.value : fallback;
  };

const list = only('a list', (data): data is readonly unknown[] => Array.isArray(data));

export const listOf =
  <Value>(shape: Shape<Value>, most = Number.POSITIVE_INFINITY): Shape<readonly Value[]> =>
  (data, at) => {
    const given = list(data, at);
    return given.length > most
      ? refuse(at, `has more than ${most} entries.`)
      : given.map((one, index) => shape(one, `${at}[${index}]`));
  };

export const object = only('a JSON object', isRecord);

export const under = (at: string, name: string): string => (at ? `${at}.${name}` : name);

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<Some extends Fields> = { readonly [Name in keyof Some]: ReturnType<Some[Name]> };

/** These fields and no others; `optional` ones may be missing. */
export const record =
  <Some extends Fields, Optional extends Fields = Record<never, never>>(
    fields: Some,
    optional?: Optional,
  ): Shape<Read<Some> & Partial<Read<Optional>>> =>
  (data, at) => {
    const given = object(data, at);
    const there = Object.entries(optional ?? {}).filter(([name]) => given[name] !== undefined);
    const read = [...Object.entries(fields), ...there].map(
      ([name, shape]) => [name, shape(given[name], under(at, name))] as const,
    );
    return Object.fromEntries(read) as Read<Some> & Partial<Read<Optional>>;
  };

/** Like `record`, but nobody is troubled with what is broken or missing: it is as in `base`. */
export function lenient<Some extends Fields>(fields: Some, base: Read<Some>): Shape<Read<Some>> {
  const read = Object.entries(fields).map(([name, shape]) => [name, orElse(shape, base[name])]);
  return orElse(record<Some>(Object.fromEntries(read)), base);
}
