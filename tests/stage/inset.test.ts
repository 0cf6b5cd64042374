import { expect, test } from 'vitest';
import { UNCOVERED } from '../../src/stage/frame.ts';
import { insetFor } from '../../src/stage/inset.ts';

const WIDE = { width: 1280, height: 720 };
const TALL = { width: 390, height: 844 };

test('a panel takes a side of a wide stage, and lies across a tall one', () => {
  expect(insetFor('phone', WIDE, UNCOVERED).lies).toBe('beside');
  expect(insetFor('phone', TALL, UNCOVERED).lies).toBe('across');
});

test('the room beside it is clear of it', () => {
  for (const channel of ['phone', 'text', 'mail'] as const) {
    const beside = insetFor(channel, WIDE, { ...UNCOVERED, left: 500 });
    expect(beside.covers.right).toBeGreaterThan(200);
    expect(WIDE.width - 500 - beside.covers.right).toBeGreaterThan(200);
    expect(insetFor(channel, TALL, UNCOVERED).covers.bottom).toBeGreaterThan(300);
  }
});

test('twice the pixels show the same', () => {
  const covered = { top: 60, right: 0, bottom: 250, left: 500 };
  const twice = { top: 120, right: 0, bottom: 500, left: 1000 };
  const once = insetFor('phone', WIDE, covered);
  const sharp = insetFor('phone', { width: 2560, height: 1440 }, twice);
  expect(sharp.view).toEqual(once.view);
  expect(sharp.zoom).toBeCloseTo(2 * once.zoom);
});
