// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { PlayScreen } from '../../src/ui/play/play-screen.tsx';
import type { PlayView } from '../../src/ui/play/view.ts';
import { choose, doors, line, view } from './play-fixtures.ts';
import { button, show } from './show.ts';

const play = (change: Partial<PlayView>, ways = doors()) =>
  show(<PlayScreen view={view(change)} doors={ways} stage={() => {}} />);

const standing = () => document.querySelector('[role=log]')?.lastElementChild;

test('after a pick its words stand in place of the choices at once, and Next follows them', async () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  play({ said: [line('1'), line('2', { isYou: true })] });
  expect(standing()?.textContent).toContain('Line 2.');
  expect(document.querySelector('.turn')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  await screen.findByRole('button', { name: 'Next' });
});

test('a line that has been said stays the element that it is, for ears that step back to it', () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  const before = standing();
  play({ said: [line('1'), line('2', { isYou: true })] });
  expect(before?.isConnected).toBe(true);
  expect(standing()?.previousElementSibling).toBe(before);
});

test('a decision that comes right behind a pick shows its own choices', () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  play({ said: [line('1'), line('2', { isYou: true })] });
  play({ prompt: choose('At once.', 'Later.') });
  expect(button('At once.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sorry.' })).toBeNull();
});

test('a line that was taken back makes way for the other one', () => {
  play({ said: [line('1'), line('2')] });
  play({ said: [line('1'), line('2', { text: 'Another.' })] });
  expect(standing()?.className).toBe('line');
  expect(standing()?.textContent).toContain('Another.');
  expect(screen.queryByText('Line 2.')).toBeNull();
});
