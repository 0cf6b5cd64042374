// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { ComparedView } from '../../src/ui/debrief/compared.tsx';
import type { SideLine } from '../../src/ui/debrief/compared-rows.tsx';
import { OtherCard, type OtherView } from '../../src/ui/debrief/other-card.tsx';
import { button, click, focused, show } from './show.ts';

const moment = (at: number) => ({
  at,
  before: { name: 'Ms Marsh', text: 'Is it even in the building?' },
  title: `Title number ${at + 1}`,
  said: `Line number ${at + 1}.`,
});

const index: OtherView = {
  customer: 'Ms Marsh',
  moment: {
    ...moment(1),
    choices: [
      { id: 'one', text: '“I do not know yet.”' },
      { id: 'two', text: '“It should be.”' },
    ],
  },
  others: [moment(0), moment(2)],
  problem: null,
  compared: null,
  place: 'moment 1',
};

const side = (at: number, said: string, by: SideLine['by'], trust = 50): SideLine => ({
  ...{ at, said, by, trust, change: 5 },
  heard: 'Nobody looked.',
  reply: { name: 'Ms Marsh', text: 'I see.' },
});

const compared: ComparedView = {
  customer: 'Ms Marsh',
  how: 'run',
  parting: 1,
  endings: {
    own: { kind: 'lost', headline: 'She drove off.' },
    other: { kind: 'kept', headline: 'She has her glass.' },
  },
  trust: {
    columns: 3,
    own: [50, 45, 30].map((trust, column) => ({ column, trust })),
    other: [
      { column: 1, trust: 45 },
      { column: 2, trust: 60 },
      { column: 3, trust: 70 },
    ],
  },
  rows: [
    { key: 'a', isSame: true, own: side(0, 'Hello.', 'yours'), other: side(0, 'Hello.', 'shared') },
    {
      ...{ key: 'b', isSame: false },
      own: { ...side(1, 'It should be.', 'yours', 40), change: -5 },
      other: side(1, 'I do not know yet.', 'tried'),
    },
    { key: 'c', isSame: false, own: 'over', other: side(2, 'Come and look.', 'strongest') },
  ],
  skills: [
    {
      skill: 'ownership',
      own: { band: 'not_yet', number: 40 },
      other: { band: 'ready', number: 72 },
    },
    { skill: 'recovery', own: { band: 'ready', number: 70 }, other: null },
  ],
};

const doorsOf = () => ({
  show: vi.fn(),
  letRun: vi.fn(),
  playFrom: vi.fn(),
  playOn: vi.fn(),
  close: vi.fn(),
});

const draw = (changes: Partial<OtherView> = {}, doors = doorsOf()) => {
  show(<OtherCard view={{ ...index, ...changes }} doors={doors} />);
  return doors;
};
const sideBySide = (changes: Partial<ComparedView> = {}) =>
  draw({ compared: { ...compared, ...changes }, place: 'run one_1' });

test('one moment is open, and the others are one tap away', () => {
  const doors = draw();
  expect(screen.getByRole('heading', { name: 'Line 2 of 3' })).toBeTruthy();
  expect(screen.getByText('Title number 2')).toBeTruthy();
  expect(screen.getByText('Title number 3')).toBeTruthy();
  click(screen.getByText('2 other lines of yours'));
  click(screen.getByText('“Line number 3.”'));
  expect(doors.show.mock.calls).toEqual([[2]]);
});

test('at a moment there are two ways on: another line let run, or played from here', () => {
  const doors = draw();
  expect(screen.getByText(/Is it even in the building/)).toBeTruthy();
  expect(screen.getByText(/your result stays as it is/)).toBeTruthy();
  click(button('“It should be.”'));
  expect(doors.letRun).toHaveBeenCalledExactlyOnceWith(1, 'two');
  click(button('Play it from here'));
  expect(doors.playFrom).toHaveBeenCalledExactlyOnceWith(1);
});

test('a way that cannot be shown is said, and the moments stay', () => {
  draw({ problem: 'The way in this link cannot be followed.' });
  expect(screen.getByRole('status').textContent).toContain('cannot be followed');
  expect(screen.getByText('2 other lines of yours')).toBeTruthy();
});

test('side by side: endings, curves in words, rows with whose pick it was, skills that would have been', () => {
  sideBySide();
  expect(focused()).toBe('Your way and the other, side by side');
  expect(screen.getByText('She drove off.')).toBeTruthy();
  expect(screen.getByText('She has her glass.')).toBeTruthy();
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Trust from 0 to 100, line by line. On your way: 50, 45, 30. On the other way, from line 2 on: 60, 70.',
  );
  for (const words of [
    'What you tried',
    'The strongest on offer',
    'One line is the same on both ways',
  ])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('Your way was over.')).toBeTruthy();
  expect(screen.getByText(/the same word for word/)).toBeTruthy();
  const skills = screen.getByRole('region', { name: 'What the skills would have been' });
  expect(skills.textContent).toContain('Ownership was Not yet 40, would have been Ready 72');
  expect(skills.textContent).toContain('too little evidence');
  expect(screen.getByText(/Nothing of this counts: your result stays as it is/)).toBeTruthy();
});

test('one tap back, and the focus is at the moment that one came from', () => {
  const doors = sideBySide();
  click(button('Back to the moment'));
  expect(doors.close).toHaveBeenCalledOnce();
  draw({}, doors);
  expect(focused()).toContain('Line 2 of 3');
});

test('a way left in the middle says so, and can be gone on with', () => {
  const doors = sideBySide({ how: 'played', endings: { ...compared.endings, other: null } });
  expect(screen.getByText(/compared as far as it goes/)).toBeTruthy();
  click(button('Go on from there'));
  expect(doors.playOn).toHaveBeenCalledOnce();
});

test('the same way is called the same', () => {
  sideBySide({ parting: null, endings: { ...compared.endings, other: compared.endings.own } });
  expect(screen.getByText(/every line is the same/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Play it yourself/ })).toBeNull();
});
