// Shapes: what they let through, and the sentence with the path to the field about what they do not.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  date,
  flag,
  id,
  listOf,
  nullable,
  number,
  oneOf,
  orElse,
  parseAs,
  parsedBy,
  record,
  text,
} from '../src/core/json.ts';
import { dictionaryOf } from '../src/core/json-records.ts';
import { wrong } from '../src/core/result.ts';

const order = record(
  {
    customer: text,
    due: nullable(date),
    cakes: listOf(record({ icing: oneOf(['blue', 'pink']), candles: number }), 2),
    prices: dictionaryOf(number),
    paid: record({ given: number }),
    gift: orElse(flag, false),
    greeting: parsedBy((given) =>
      given.length > 4 ? wrong('A greeting has at most 4 letters.') : { ok: true, value: given },
    ),
  },
  { seller: id },
);

const whole = {
  customer: 'Okoro',
  due: null,
  cakes: [{ icing: 'blue', candles: 80 }],
  prices: { lemon: 12, 'rose water': 14 },
  paid: { given: 20 },
  gift: true,
  greeting: 'Gene',
};

const read = (data: unknown) => parseAs('The order', order, data);

test('what is as it should be is read, without anything that nobody asked for', () => {
  expect(read(whole)).toStrictEqual({ ok: true, value: whole });
  expect(read({ ...whole, seller: 'dot', tip: 3 })).toStrictEqual({
    ok: true,
    value: { ...whole, seller: 'dot' },
  });
});

test('what may be broken falls back', () => {
  expect(read({ ...whole, gift: 'yes' })).toStrictEqual({
    ok: true,
    value: { ...whole, gift: false },
  });
});

test.each([
  [null, 'The order is not a JSON object.'],
  [[], 'The order is not a JSON object.'],
  [{ ...whole, customer: undefined }, 'The order: “customer” is missing.'],
  [{ ...whole, due: 'soon' }, 'The order: “due” is not a date.'],
  [{ ...whole, cakes: {} }, 'The order: “cakes” is not a list.'],
  [{ ...whole, cakes: [1, 2, 3] }, 'The order: “cakes” has more than 2 entries.'],
  [
    { ...whole, cakes: [...whole.cakes, { icing: 'red', candles: 1 }] },
    'The order: “cakes[1].icing” is not one of blue, pink.',
  ],
  [{ ...whole, prices: { lemon: '12' } }, 'The order: “prices.lemon” is not a number.'],
  [{ ...whole, paid: {} }, 'The order: “paid.given” is missing.'],
  [
    { ...whole, greeting: 'Jeanne' },
    'The order: “greeting” does not do. A greeting has at most 4 letters.',
  ],
  [{ ...whole, seller: '../x' }, 'The order: “seller” is not an id.'],
])('%j is refused with its place', (data, sentence) => {
  const at = /^The order: “(.+?)”/.exec(sentence)?.[1] ?? '';
  expect(read(data)).toEqual({ ok: false, problem: sentence, at });
});

test('whatever comes, it is read or refused and nothing is thrown', () => {
  fc.assert(fc.property(fc.anything(), (data) => !read(data).ok));
});

test('a fault of our own is not taken for a fault of the data', () => {
  const broken = () => {
    throw new TypeError('ours');
  };
  expect(() => parseAs('The order', listOf(broken), [1])).toThrow('ours');
  expect(() => orElse(broken, 0)(1, '')).toThrow('ours');
});
