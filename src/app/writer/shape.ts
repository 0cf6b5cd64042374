// Small parsers for data from outside, put together to larger ones. A parser gives the value it was
// promised or throws; whoever stands at the edge catches it there, once.

export type Shape<Value> = (data: unknown) => Value;

export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

const refuse = (wanted: string): never => {
  throw new Misshapen(`This is not ${wanted}.`);
};

export const text: Shape<string> = (data) => (typeof data === 'string' ? data : refuse('text'));

export const number: Shape<number> = (data) =>
  typeof data === 'number' ? data : refuse('a number');

export const flag: Shape<boolean> = (data) =>
  typeof data === 'boolean' ? data : refuse('true or false');

export const oneOf =
  <const Word>(words: readonly Word[]): Shape<Word> =>
  (data) =>
    words.find((word) => word === data) ?? refuse(`one of ${words.join(', ')}`);

export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (data) =>
    data === null ? null : shape(data);

export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (data) =>
    Array.isArray(data) ? data.map((one) => shape(one)) : refuse('a list');

const entries = (data: unknown): readonly (readonly [string, unknown])[] =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.entries(data)
    : refuse('a record');

export const dictionaryOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (data) =>
    Object.fromEntries(entries(data).map(([name, one]) => [name, shape(one)]));

/** Exactly these fields; others are left out. */
export const record = <Fields extends Readonly<Record<string, Shape<unknown>>>>(
  fields: Fields,
): Shape<{ readonly [Name in keyof Fields]: ReturnType<Fields[Name]> }> => {
  const names = Object.entries(fields);
  return (data) => {
    const given = new Map(entries(data));
    return Object.fromEntries(names.map(([name, shape]) => [name, shape(given.get(name))])) as {
      readonly [Name in keyof Fields]: ReturnType<Fields[Name]>;
    };
  };
};
