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

test('any other key is left to the browser', () => {
  for (const key of ['Tab', 'a', 'PageDown', 'F5', 'Home'])
    expect(intentOf(key, false, deciding)).toBeNull();
});
