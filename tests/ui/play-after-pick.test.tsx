// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { unlessSame } from '../../src/ui/parts/unless-same.ts';
import { PlayScreen } from '../../src/ui/play/play-screen.tsx';
import type { PlayView } from '../../src/ui/play/view.ts';
import { choose, doors, line, view } from './play-fixtures.ts';
import { button, show } from './show.ts';

const play = (change: Partial<PlayView>, ways = doors()) =>
  show(<PlayScreen view={view(change)} doors={ways} stage={() => {}} />);

const turn = () => document.querySelector('.turn');

test('after a pick the choices are out of reach at once and leave the page after the words', async () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  play({ said: [line('1'), line('2', { isYou: true })] });
  expect(screen.queryByRole('heading', { name: /^Your turn/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Sorry.' })).toBeNull();
  expect(turn()?.hasAttribute('hidden')).toBe(true);
  await screen.findByRole('button', { name: 'Next' });
  expect(turn()).toBeNull();
});

test('a decision that comes before the last choices have left shows its own', () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  play({ said: [line('1'), line('2', { isYou: true })] });
  play({ prompt: choose('At once.', 'Later.') });
  expect(button('At once.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sorry.' })).toBeNull();
  expect(turn()?.hasAttribute('hidden')).toBe(false);
});

test('a component unless its props are the same draws only what has changed', () => {
  const draw = vi.fn(({ text }: { readonly text: string; readonly mark?: string }) => (
    <p>{text}</p>
  ));
  const Line = unlessSame(draw);
  show(<Line text="It rains." />);
  show(<Line text="It rains." />);
  expect(draw).toHaveBeenCalledOnce();
  show(<Line text="It pours." />);
  expect(screen.getByText('It pours.')).toBeTruthy();
  show(<Line text="It pours." mark="new" />);
  show(<Line text="It pours." />);
  expect(draw).toHaveBeenCalledTimes(4);
});

test('a line that stays is not drawn again, and one that was taken back is', () => {
  play({ said: [line('1'), line('2')] });
  play({ said: [line('1'), line('2', { text: 'Another.' })] });
  expect(screen.getByText('Another.').className).toBe('line');
  expect(screen.queryByText('Line 2.')).toBeNull();
});
