// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { TurnsCard } from '../../src/ui/debrief/turns-card.tsx';
import type { PointView, ToldPoint, TurnsView } from '../../src/ui/debrief/turns-view.ts';
import { button, click, focused, show } from './show.ts';

const told: ToldPoint = {
  why: 'Asks her for patience she has spent.',
  hears: 'Nobody is coming.',
  skill: 'ownership',
  stronger: { said: 'I call you at five.', hears: 'She means it.' },
  weaker: { said: 'Not my shift.', hears: 'I am alone with it.' },
  rule: 'When I do not know, I name the hour I will.',
  other: '#/other/a1?way=one',
};

const point: PointView = {
  choice: 'please_wait',
  before: { name: 'Ms Marsh', text: 'And now?' },
  said: 'Please wait.',
  question: 'Why might this have landed badly?',
  reasons: [
    { reason: 'stalled', words: 'It left things.', isTapped: false, isWriters: false },
    { reason: 'blamed', words: 'It looked for somebody.', isTapped: false, isWriters: false },
    { reason: 'rushed', words: 'It hurried.', isTapped: false, isWriters: false },
  ],
  answer: '',
  told: null,
};

const doors = { show: vi.fn(), tap: vi.fn(), tell: vi.fn() };

const open = (change: Partial<PointView> = {}, at = 0, whichTold = [false, false]) => {
  const view: TurnsView = { kind: 'points', told: whichTold, at, point: { ...point, ...change } };
  show(<TurnsCard view={view} doors={doors} />);
};

test('it shows what was said to whom, and asks; a tap is handed on', () => {
  open();
  expect(screen.getByText('“Please wait.”', { exact: false })).toBeTruthy();
  expect(screen.queryByText(told.why)).toBeNull();
  click(button('It hurried.'));
  expect(doors.tap).toHaveBeenCalledWith('please_wait', 'rushed');
});

test('“Tell me” tells, and the focus goes to what it tells', () => {
  open();
  button('Tell me').focus();
  click(button('Tell me'));
  expect(doors.tell).toHaveBeenCalledWith('please_wait');
  open({ told });
  expect(focused()).toBe('What the line did');
  for (const words of [told.why, told.rule]) expect(screen.getByText(words)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Try the stronger line' });
  expect(link.getAttribute('href')).toBe(told.other);
});

test('the answer to a tap is announced, and the tapped reason keeps the focus', () => {
  open();
  button('It hurried.').focus();
  const tapped = point.reasons.map((one) => ({ ...one, isTapped: one.reason === 'rushed' }));
  open({ reasons: tapped, answer: 'That may well be part of it.' });
  expect(screen.getByRole('status').textContent).toBe('That may well be part of it.');
  expect(button(/It hurried/).getAttribute('aria-pressed')).toBe('true');
  expect(focused()).toContain('It hurried.');
});

test('an open question has one way on', () => {
  open({ reasons: [], question: 'What did she ask?' });
  expect(screen.getByRole('heading', { name: 'What did she ask?' })).toBeTruthy();
  expect(button('Show me')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Tell me' })).toBeNull();
});

test('without a stronger line another one can be tried', () => {
  open({ told: { ...told, stronger: null, weaker: null } });
  expect(screen.getByRole('link', { name: 'Try another line' })).toBeTruthy();
});

test('one walks from moment to moment, and the heading of the new one takes the focus', () => {
  open({ told }, 0, [true, false]);
  expect(button(/^Moment 1.*looked at/).getAttribute('aria-current')).toBe('step');
  click(button('The next moment'));
  expect(doors.show).toHaveBeenCalledWith(1);
  open({ choice: 'later' }, 1, [true, false]);
  expect(focused()).toBe('Moment 2 of 2');
  expect(screen.queryByRole('button', { name: 'The next moment' })).toBeNull();
});

test('where nothing was lost it says so and shows the best line', () => {
  const best = { before: null, said: 'I call you.', hears: 'At last.', why: 'Names the hour.' };
  show(<TurnsCard view={{ kind: 'nothing_lost', best, other: '#/other/a1?way=' }} doors={doors} />);
  expect(screen.getByRole('heading', { name: 'Your best line' })).toBeTruthy();
  expect(screen.getByText(/there a stronger line than yours/)).toBeTruthy();
});
