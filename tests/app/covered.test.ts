import { expect, test } from 'vitest';
import { both } from '../../src/app/playing/covered.ts';

const line = { top: 60, right: 0, bottom: 0, left: 0 };
const choices = { ...line, bottom: 260 };

test('room that was made for the choices stays where they stand beside the line', () => {
  const beside = { ...line, left: 560 };
  expect(both({ ...beside, bottom: 260 }, beside)).toEqual({ ...beside, bottom: 260 });
});

test('a drawer that goes down gives back the room above it', () => {
  expect(both(line, choices)).toEqual(choices);
  expect(both(choices, line)).toEqual(line);
});
