// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { Dot } from '../../src/core/debrief/dots.ts';
import { ProfileCard, type ProfileView } from '../../src/ui/debrief/profile-card.tsx';
import { result, skill } from './result-fixtures.ts';
import { button, click, focused, press, show } from './show.ts';

const dot = (at: number, choice: string, change: Partial<Dot>): Dot => ({
  ...{ at, row: at, decision: `decision_${choice}`, choice, points: 3, best: 4, stakes: 1 },
  ...{ fault: false, isRepaired: false, answers: null, red: null },
  ...change,
});

const dots = [
  dot(0, 'a', {}),
  dot(1, 'b', { points: 0, fault: true, isRepaired: true, red: 'blame' }),
  dot(2, 'c', { points: 4, answers: 'b' }),
  dot(3, 'd', { points: 4, stakes: 2 }),
];

const view: ProfileView = {
  standing: 'Played in Assess, for the first time: this counts as evidence.',
  skills: [{ ...skill, dots, open: null }],
  redLines: result.redLines,
  moments: result.moments,
  lines: [
    { as: 'best', said: 'Eight o’clock.', words: 'It stands second.', found: 'I ring you.' },
    { as: 'costliest', said: 'Was it me?', words: 'It cost you most, too.', found: null },
  ],
  evidence: 'The first assessed attempt at one scenario.',
};

const open = (choice: string | null = null) => {
  const doors = { open: vi.fn() };
  const skills = view.skills.map((one) => ({ ...one, open: choice }));
  show(<ProfileCard view={{ ...view, skills }} doors={doors} />);
  return doors;
};

test('a skill says its band first, its number second, and one’s own guess beside it', () => {
  open();
  const text = screen.getByRole('article', { name: 'Ownership' }).textContent ?? '';
  expect(text).toContain('Developing 62 of 100');
  expect(text).toContain('You thought higher: Ready; it came out Developing.');
});

test('every dot says in words what its shape says', () => {
  open();
  const said = screen.getAllByRole('button').map((one) => one.querySelector('.hidden'));
  expect(said.map((one) => one?.textContent)).toEqual([
    'Line 1: 3 of 4',
    'Line 2: 0 of 4, red line, the customer or a colleague was blamed, put right later',
    'Line 3: 4 of 4, a repair',
    'Line 4: 4 of 4, counts twice',
  ]);
});

test('one dot is in the tab order, and the arrow keys walk along them', () => {
  open();
  const tabbed = () => screen.getAllByRole('button').filter((one) => one.tabIndex === 0);
  expect(tabbed()).toHaveLength(1);
  tabbed()[0]?.focus();
  press('ArrowRight');
  expect(focused()).toContain('Line 2');
  press('End');
  expect(focused()).toContain('Line 4');
  press('ArrowRight');
  expect(focused()).toContain('Line 4');
  press('Home');
  press('ArrowLeft');
  expect(focused()).toContain('Line 1');
  expect(tabbed()).toHaveLength(1);
});

test('the receipt stands right after its dot, so that it is below the row of it', () => {
  open('b');
  const receipt = screen.getByRole('region', { name: 'Line 2' });
  expect(receipt.previousElementSibling).toBe(button(/Line 2/));
});

test('a dot opens its receipt, with all that its line caused; once more puts it away', () => {
  const doors = open();
  click(button(/Line 2/));
  expect(doors.open).toHaveBeenLastCalledWith({ skill: 'ownership', choice: 'b' });
  const opened = open('b');
  const receipt = within(screen.getByRole('region', { name: 'Line 2' }));
  expect(receipt.getByText('0 of 4')).toBeTruthy();
  expect(receipt.getByText(/means:/)).toBeTruthy();
  expect(receipt.getByText(/Doors closed/)).toBeTruthy();
  expect(receipt.getByText(/no more than 79/)).toBeTruthy();
  expect(button(/Line 2/).getAttribute('aria-expanded')).toBe('true');
  click(button(/Line 2/));
  expect(opened.open).toHaveBeenLastCalledWith(null);
});

test('the legend has the shapes that are there, once', () => {
  open();
  const legend = screen.getByText('What the dots mean').parentElement as HTMLElement;
  expect(within(legend).getAllByRole('listitem', { hidden: true })).toHaveLength(5);
  expect(legend.textContent).not.toContain('a fault: ');
});

test('red lines, the two tapped lines, and what it all is worth are said in words', () => {
  open();
  expect(screen.getByText('Red line: the customer or a colleague was blamed.')).toBeTruthy();
  expect(screen.getByText(/Your best by the points/)).toBeTruthy();
  expect(screen.getByText(/this counts as evidence/)).toBeTruthy();
  expect(screen.getByText(/not for hiring, pay or discipline/)).toBeTruthy();
});
