// Where a tablet that a team shares begins.

import { expect, test } from 'vitest';
import { rememberMember } from '../../src/app/shell/member.ts';
import { noTabletAnyMore, noteTouched, wayOfTablet } from '../../src/app/shell/tablet.ts';
import { drawer } from './drawer.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const MINUTE = 60_000;

test('a device of one person begins with the title', () => {
  const shelf = drawer();
  expect(wayOfTablet(shelf, NOON)).toBeNull();
  noteTouched(shelf, NOON);
  noTabletAnyMore(shelf);
  expect(wayOfTablet(shelf, NOON)).toBeNull();
});

test('a tablet asks who is there, and whoever has gone away leaves it', () => {
  const shelf = drawer();
  noteTouched(shelf, NOON);
  expect(wayOfTablet(shelf, NOON)).toBe('#/who');
  rememberMember(shelf, { id: 'ann', name: 'Ann', isTablet: true });
  expect(wayOfTablet(shelf, NOON + 2 * MINUTE)).toBeNull();
  expect(wayOfTablet(shelf, NOON + 3 * MINUTE)).toBe('#/leave/now');
});
