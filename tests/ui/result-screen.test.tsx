// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { ResultView } from '../../src/ui/parts/result-view.ts';
import { ResultScreen } from '../../src/ui/result/result-screen.tsx';
import { result, skill } from './result-fixtures.ts';
import { button, click, focused, show } from './show.ts';

const open = (change: Partial<ResultView> = {}) => {
  const doors = { tryMoment: vi.fn(), playAgain: vi.fn(), print: vi.fn(), leave: vi.fn() };
  show(<ResultScreen view={{ ...result, ...change }} doors={doors} />);
  return doors;
};

const card = (name: string) => within(screen.getByRole('article', { name }));

test('it begins with what happened: headline, public review, what it means for the business', () => {
  open();
  expect(focused()).toBe('She has her glass.');
  const review = within(screen.getByRole('figure'));
  expect(review.getByText('The new windshield is fine.')).toBeTruthy();
  expect(screen.getByText('Customer at risk')).toBeTruthy();
  expect(screen.getByText(/One customer kept for now/)).toBeTruthy();
});

test('a skill says its band first and its number second, and how rough that is', () => {
  open();
  const score = card('Ownership').getByText('Developing', { selector: 'b' }).parentElement;
  expect(score?.textContent).toBe('Developing 62 of 100');
  expect(card('Ownership').getByText(/Roughly 42 to 82/)).toBeTruthy();
});

test('too little evidence gives no number, and says why', () => {
  open();
  expect(card('Recovery').getByText('Too little evidence')).toBeTruthy();
  expect(card('Recovery').queryByText(/of 100/)).toBeNull();
});

test('a receipt shows what was said, its points, what they mean, why, and what was heard', () => {
  open();
  const rows = within(card('Ownership').getAllByRole('list', { hidden: true })[0] as HTMLElement);
  const first = rows.getAllByRole('listitem', { hidden: true })[0];
  for (const part of [
    '“That crack is ours.”',
    '3 of 4',
    'It said “I”',
    'Both questions',
    'Somebody',
  ])
    expect(first?.textContent).toContain(part);
});

test('of a line that earned nothing it is said what the line did, and nothing else', () => {
  open();
  const receipt = card('Ownership').getByRole('group').textContent ?? '';
  expect(receipt).toContain(
    '0 of 4 means: Nothing was owned. Red line: the customer or a colleague was blamed.',
  );
  const lines = { ...result.moments };
  const { b } = lines;
  if (!b) throw new Error('No such line.');
  open({ moments: { ...lines, b: { ...b, red: null, slip: 'stalled' } } });
  expect(card('Ownership').getByRole('group').textContent).toContain(
    '0 of 4 means: Nothing was owned. It left things exactly where they were.',
  );
});

test('doors closed, repair, red-line cap and rounding have rows of their own, and a total', () => {
  open();
  const receipt = card('Ownership').getByRole('group').textContent ?? '';
  for (const part of ['Doors closed', 'Repair', 'no more than 79', 'Rounding', 'Score62'])
    expect(receipt).toContain(part);
});

test('the printed rows add up to the printed score', () => {
  open();
  const printed = [
    ...document.querySelectorAll('[aria-labelledby="skill-ownership"] .receipt-points'),
  ]
    .map((one) => Number(one.textContent?.replace('−', '-')))
    .reduce((all, one) => all + one, 0);
  expect(printed.toFixed(1)).toBe('62.0');
});

test('a second try is marked on the result and on its row', () => {
  open({ mode: 'learn', withHelp: true });
  expect(screen.getByText(/Played with help/)).toBeTruthy();
  expect(screen.getAllByText('With help.').length).toBeGreaterThan(0);
});

test('a red line is told in words, and whether it was put right', () => {
  open();
  expect(screen.getByText('Red line: the customer or a colleague was blamed.')).toBeTruthy();
  expect(screen.getByText(/You put it right afterwards/)).toBeTruthy();
});

test('the costliest moment can be tried again; without one nothing is offered', () => {
  const doors = open();
  click(button('Try that moment again'));
  expect(doors.tryMoment).toHaveBeenCalledExactlyOnceWith(1);
  open({ costliest: null });
  expect(screen.queryByRole('button', { name: 'Try that moment again' })).toBeNull();
});

test('endings seen, repairs and the purpose are said; the plain mean comes last', () => {
  open();
  expect(screen.getByText(/2 of 7 endings seen/)).toBeTruthy();
  expect(screen.getByText('You put right 1 of 2 lines that were faults.')).toBeTruthy();
  const text = document.body.textContent ?? '';
  expect(text).toContain('For training and coaching, not for hiring, pay or discipline.');
  expect(text.trim().endsWith('Plain mean of the three skills: 61. It decides nothing.')).toBe(
    true,
  );
});

test('practice and evidence are told apart', () => {
  open({ mode: 'assess', isPractice: false });
  expect(screen.getByText(/this counts as evidence/)).toBeTruthy();
  open({ mode: 'assess', isPractice: true });
  expect(screen.getByText(/this was practice/)).toBeTruthy();
  open({ mode: 'learn', skills: [skill] });
  expect(screen.getByText(/practice, not evidence/)).toBeTruthy();
});

test('the turning points stand in short, and the rule and the printer are at hand', () => {
  const doors = open();
  const turns = screen.getByRole('region', { name: 'Where it turned' });
  expect(turns.textContent).toContain('0 of 4 means: ');
  expect(screen.getByText('When it is my mistake, I say so first.')).toBeTruthy();
  click(button('Print'));
  expect(doors.print).toHaveBeenCalledOnce();
});
