// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { SideCard, type SideView } from '../../src/ui/debrief/side-card.tsx';
import { button, click, press, show } from './show.ts';

const view: SideView = {
  customer: 'Ms Marsh',
  start: 45,
  lines: [
    ['a', 'It is our crack.', 'She said whose it is.', 50, 5, 'hopeful'],
    ['b', 'Please hold.', 'Again.', 35, -15, 'cold'],
    ['c', 'You will hear from us.', 'From whom?', 35, 0, null],
  ].map(([choice, said, hears, trust, change, mood]) => ({
    ...{ choice, said, hears, trust, change, mood },
  })) as SideView['lines'],
  acts: [
    { act: { title: 'Tuesday', you: 'Sam, technician' }, from: 0 },
    { act: { title: 'Wednesday', you: 'Priya, night shift' }, from: 2 },
  ],
  at: 1,
};

const open = (change: Partial<SideView> = {}) => {
  const look = vi.fn();
  const stage = vi.fn();
  show(<SideCard view={{ ...view, ...change }} doors={{ look }} stage={stage} />);
  return { look, stage };
};

beforeEach(() => {
  // The test's page has no layout to scroll in.
  Element.prototype.scrollIntoView = () => {};
});

const rows = () =>
  screen.getAllByRole('listitem', { hidden: true }).map((row) => row.textContent ?? '');

test('each own line stands beside what they heard and what it did to their trust', () => {
  open();
  expect(rows()).toHaveLength(3);
  expect(rows()[1]).toBe('You said “Please hold.”Ms Marsh heard “Again.”Trust drops to 35');
  expect(rows()[0]).toContain('Trust grows to 50');
  expect(rows()[2]).toContain('Trust holds at 35');
});

test('the acts head their lines', () => {
  open();
  const acts = screen.getAllByRole('heading', { level: 2, hidden: true });
  expect(acts.map((one) => one.textContent)).toEqual([
    'Tuesday You were Sam, technician',
    'Wednesday You were Priya, night shift',
  ]);
});

test('the line that is looked at is told whole, with what the stage shows of it', () => {
  open();
  const status = screen.getByRole('status').textContent ?? '';
  for (const part of [
    'Line 2 of 3',
    'Ms Marsh seems cold',
    'Please hold.',
    'Again.',
    'drops to 35',
  ])
    expect(status).toContain(part);
  expect(
    screen.getByText(
      'Trust fell from 45 to 35 of 100, most after line 2. On the way it rose, most after line 1.',
    ),
  ).toBeTruthy();
  open({ at: 2 });
  expect(screen.getByRole('status').textContent).not.toContain('seems');
});

test('arrow keys, buttons and the curve lead to another line', () => {
  const { look } = open();
  press('ArrowRight');
  expect(look).toHaveBeenLastCalledWith(2);
  press('ArrowLeft');
  expect(look).toHaveBeenLastCalledWith(0);
  click(button('Next line'));
  expect(look).toHaveBeenLastCalledWith(2);
  click(button('Line before'));
  expect(look).toHaveBeenLastCalledWith(0);
  const slider = screen.getByRole('slider', { name: 'Line that is looked at' });
  expect(slider.getAttribute('aria-valuetext')).toBe('Line 2 of 3. Trust drops to 35.');
  act(() => {
    fireEvent.input(slider, { target: { value: '2' } });
  });
  expect(look).toHaveBeenLastCalledWith(2);
});

test('there is nothing before the first line, and after the last one it begins again', () => {
  const { look } = open({ at: 0 });
  click(button('Line before'));
  press('ArrowLeft');
  expect(look).not.toHaveBeenCalled();
  const last = open({ at: 2 });
  press('ArrowRight');
  expect(last.look).not.toHaveBeenCalled();
  click(button('From the first line'));
  expect(last.look).toHaveBeenCalledExactlyOnceWith(0);
});

test('the stage gets a slot that is for eyes only', () => {
  const { stage } = open();
  const slot = stage.mock.calls[0]?.[0] as HTMLElement;
  expect(slot.getAttribute('aria-hidden')).toBe('true');
});
