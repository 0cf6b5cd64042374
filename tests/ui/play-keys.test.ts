import { expect, test } from 'vitest';
import { intentOf } from '../../src/ui/play/keys.ts';
import { choose, view } from './play-fixtures.ts';

const reading = view();
const deciding = view({ prompt: choose('Sorry.', 'Not me.') });

test('Space and Enter go on, unless a control that answers them itself has the focus', () => {
  expect(intentOf('Enter', false, reading)).toEqual({ kind: 'next' });
  expect(intentOf(' ', false, reading)).toEqual({ kind: 'next' });
  expect(intentOf('Enter', true, reading)).toBeNull();
  expect(intentOf('Enter', false, deciding)).toBeNull();
});

test('a number picks the choice that shows it, and only while there is something to choose', () => {
  expect(intentOf('1', true, deciding)).toEqual({ kind: 'pick', choice: 'choice_1' });
  expect(intentOf('3', false, deciding)).toBeNull();
  expect(intentOf('0', false, deciding)).toBeNull();
  expect(intentOf('1', false, reading)).toBeNull();
});

test('single-key shortcuts can be switched off; Escape, Space, Enter and arrows stay', () => {
  const quiet = view({ prompt: deciding.prompt, hasShortcuts: false });
  expect(intentOf('1', false, quiet)).toBeNull();
  expect(intentOf('m', false, quiet)).toBeNull();
  expect(intentOf('Escape', false, quiet)).toEqual({ kind: 'pause' });
  expect(intentOf('ArrowDown', false, quiet)).toEqual({ kind: 'move', by: 1 });
});

test('the row of digits picks by its place too, whatever signs the keyboard has there', () => {
  // French AZERTY and Czech.
  expect(intentOf('&', false, deciding, 'Digit1')).toEqual({ kind: 'pick', choice: 'choice_1' });
  expect(intentOf('ě', false, deciding, 'Digit2')).toEqual({ kind: 'pick', choice: 'choice_2' });
  // A sign goes before a place.
  expect(intentOf('2', false, deciding, 'Digit1')).toEqual({ kind: 'pick', choice: 'choice_2' });
  expect(intentOf('2', false, deciding, 'Numpad2')).toEqual({ kind: 'pick', choice: 'choice_2' });
  // Num Lock is off.
  expect(intentOf('End', false, deciding, 'Numpad1')).toBeNull();
  expect(intentOf('&', false, deciding, 'KeyA')).toBeNull();
});

test('a presenter’s clicker goes on and back, and never picks', () => {
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown'])
    for (const isOnControl of [true, false])
      expect(intentOf(key, isOnControl, reading)).toEqual({ kind: 'next' });
  for (const shown of [reading, deciding])
    expect(intentOf('PageUp', true, shown)).toEqual({ kind: 'lookBack' });
  for (const key of ['PageDown', 'ArrowRight', 'ArrowLeft', 'PageUp', 'ArrowDown'])
    expect(intentOf(key, true, deciding)?.kind).not.toBe('pick');
});

test('any other key is left to the browser', () => {
  for (const key of ['Tab', 'a', 'PageDown', 'F5', 'Home'])
    expect(intentOf(key, false, deciding)).toBeNull();
});
