// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { CoachScreen } from '../../src/ui/coach/coach-screen.tsx';
import type { CoachView } from '../../src/ui/coach/view.ts';
import { button, click, focused, show } from './show.ts';

const view: CoachView = {
  scenario: 'The missing windshield',
  played: 'Played in Assess on November 21, 2026.',
  worthRepeating: { said: 'This is ours.', hears: 'Finally.' },
  opener: [
    { text: 'When they said ', isQuote: false },
    { text: '“And now?”', isQuote: true },
    { text: ', what was going on for you?', isQuote: false },
  ],
  name: 'Ana',
  moment: 'The fee question',
  rule: null,
  agreedRule: '',
  longestRule: 160,
  shift: '',
  day: '',
  dayInWords: '',
  evidence: 'The first assessed attempt at one scenario.',
  notFor: 'For training and coaching, not for pay or discipline.',
  isCopied: null,
  ways: [
    { address: '#/debrief/a1', words: 'The debrief' },
    { address: '#/result/a1', words: 'The whole result' },
  ],
};

const open = (change: Partial<CoachView> = {}) => {
  const doors = { copy: vi.fn(), print: vi.fn(), agree: vi.fn() };
  show(<CoachScreen view={{ ...view, ...change }} doors={doors} />);
  return doors;
};

test('it is read in the order of the talk', () => {
  open();
  expect(focused()).toBe('The coach’s card');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Begin with a line worth repeating',
    'Ask about one turning point, and listen',
    'Agree on one thing',
  ]);
  expect(screen.getByText('“This is ours.”')).toBeTruthy();
  expect(screen.getByText('The fee question')).toBeTruthy();
  expect(screen.getByText(/not for pay or discipline/)).toBeTruthy();
  expect(screen.getByText(/first assessed attempt/)).toBeTruthy();
});

test('the question is copied and printed on demand, and “Copied” is announced', () => {
  const doors = open();
  click(button(/^Copy/));
  click(button('Print this card'));
  expect(doors.copy).toHaveBeenCalledOnce();
  expect(doors.print).toHaveBeenCalledOnce();
  open({ isCopied: true });
  expect(screen.getByRole('status').textContent).toBe('Copied');
  open({ isCopied: false });
  expect(screen.getByRole('status').textContent).toContain('by hand');
});

test('what is agreed on is handed on as it is written', () => {
  const doors = open();
  fireEvent.input(screen.getByLabelText('The shift to try it on'), { target: { value: 'Tue' } });
  fireEvent.input(screen.getByLabelText('The date'), { target: { value: '2026-11-24' } });
  fireEvent.input(screen.getByLabelText('Name or initials'), { target: { value: 'Ana B' } });
  fireEvent.input(screen.getByLabelText('The rule'), {
    target: { value: 'When I wait, I say so.' },
  });
  expect(doors.agree.mock.calls).toEqual([
    ['shift', 'Tue'],
    ['day', '2026-11-24'],
    ['name', 'Ana B'],
    ['rule', 'When I wait, I say so.'],
  ]);
});

test('the learner’s rule stands there; without one it is still to be agreed', () => {
  open({ rule: 'When I am late, I call.' });
  expect(screen.getByText('When I am late, I call.')).toBeTruthy();
  expect(screen.queryByLabelText('The rule')).toBeNull();
  open();
  expect(screen.getByText(/Still to be agreed/)).toBeTruthy();
});

test('without a turning point or a line worth repeating it says what to begin with', () => {
  open({ opener: null });
  expect(screen.getByText(/Nothing was lost here.*line above/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  open({ worthRepeating: null });
  expect(screen.getByText(/No line stood out/)).toBeTruthy();
});

test('it leads to the debrief and the result', () => {
  open();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/debrief/a1', '#/result/a1']);
});
