// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { type PointView, TurnsCard, type TurnsView } from '../../src/ui/debrief/turns-card.tsx';
import { button, click, focused, show } from './show.ts';

const told: NonNullable<PointView['told']> = {
  why: 'Asks her for patience she has spent.',
  hears: 'Nobody is coming.',
  skill: 'ownership',
  stronger: { said: 'I call you at five.', hears: 'She means it.' },
  weaker: { said: 'Not my shift.', hears: 'I am alone with it.' },
  other: '#/other/a1?way=one',
};

const point: PointView = {
  at: 3,
  choice: 'please_wait',
  before: { name: 'Ms Marsh', text: 'And now?' },
  title: 'The fee question',
  said: 'Please wait.',
  moods: { before: 'hopeful', after: 'cold' },
  question: 'Why might this have landed badly?',
  reasons: [
    { reason: 'stalled', words: 'It left things.', isTapped: false, isWriters: false },
    { reason: 'blamed', words: 'It looked for somebody.', isTapped: false, isWriters: false },
    { reason: 'rushed', words: 'It hurried.', isTapped: false, isWriters: false },
  ],
  answer: '',
  told: null,
};

const doors = { show: vi.fn(), answer: vi.fn() };

const open = (change: Partial<PointView> = {}, shown = 0) => {
  const points = [
    { at: 3, title: 'The fee question', said: 'Please wait.', isTold: shown > 0 },
    { at: 6, title: 'Six reminders', said: 'Not my shift.', isTold: false },
  ];
  const view: TurnsView = {
    ...{ kind: 'points', lines: 9, shown, points },
    point: { ...point, ...change },
  };
  show(<TurnsCard view={view} doors={doors} />);
};

test('it shows what was said to whom, and asks; a tap is handed on', () => {
  open();
  expect(screen.getByText('“Please wait.”', { exact: false })).toBeTruthy();
  expect(screen.getByText('The fee question')).toBeTruthy();
  expect(screen.queryByText(told.why)).toBeNull();
  click(button('It hurried.'));
  expect(doors.answer).toHaveBeenCalledWith('please_wait', 'rushed');
  expect(screen.getByText('Before: hopeful')).toBeTruthy();
  expect(screen.getByText('After: cold')).toBeTruthy();
});

test('what is told has the line’s receipt and a way to the stronger line', () => {
  open({ told });
  for (const words of [told.why, '“I call you at five.”'])
    expect(screen.getByText(words)).toBeTruthy();
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

test('an open question has one way on, and the focus goes to what it tells', () => {
  open({ reasons: [], question: 'What did she ask?' });
  expect(screen.getByRole('heading', { name: 'What did she ask?' })).toBeTruthy();
  button('Show me').focus();
  click(button('Show me'));
  expect(doors.answer).toHaveBeenCalledWith('please_wait', null);
  open({ reasons: [], question: 'What did she ask?', told });
  expect(focused()).toBe('What the line did');
});

test('without a stronger line another one can be tried', () => {
  open({ told: { ...told, stronger: null, weaker: null } });
  expect(screen.getByRole('link', { name: 'Try another line' })).toBeTruthy();
});

test('the other moments are one tap away, and the heading of the new one takes the focus', () => {
  open();
  click(screen.getByText('One more moment'));
  click(screen.getByText('“Not my shift.”'));
  expect(doors.show).toHaveBeenCalledWith(1);
  open({ choice: 'later', at: 6 }, 1);
  expect(focused()).toBe('Moment 2 of 2');
  expect(screen.getByText('Looked at')).toBeTruthy();
});

test('where nothing was lost it says so and shows the best line', () => {
  const best = { before: null, said: 'I call you.', hears: 'At last.', why: 'Names the hour.' };
  const ceilings = ['The strongest lines of this story give 83 in empathy.'];
  const view: TurnsView = { kind: 'nothing_lost', best, ceilings, other: '#/other/a1?way=' };
  show(<TurnsCard view={view} doors={doors} />);
  expect(screen.getByText(/you played it perfectly/)).toBeTruthy();
  expect(screen.getByText(/give 83 in empathy/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Your best line' })).toBeTruthy();
  expect(screen.getByText(/there a stronger line than yours/)).toBeTruthy();
});
