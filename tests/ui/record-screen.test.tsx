// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import type { NewsView } from '../../src/ui/record/opened.tsx';
import { RecordScreen } from '../../src/ui/record/record-screen.tsx';
import type { AttemptView, RecordView, StandingView, VisitView } from '../../src/ui/record/view.ts';
import { button, click, focused, show } from './show.ts';

const name = { value: 'Ana', longest: 40, onType: vi.fn() };
const saves = { name, save: vi.fn(), saveWithNotes: vi.fn() };
const doors = {
  saveRecord: vi.fn(),
  open: vi.fn(),
  name,
  answer: vi.fn(),
  keepVisit: vi.fn(),
  closeVisits: vi.fn(),
  saveAttempt: () => saves,
};

const bands = { empathy: 'ready', ownership: 'strong', recovery: null } as const;
const attempt = (id: string, change: Partial<AttemptView> = {}): AttemptView => ({
  id,
  day: `November ${id}, 2026`,
  mode: 'assess',
  isEvidence: true,
  state: {
    kind: 'known',
    ending: 'kept',
    bands,
    withHelp: false,
    isReworded: false,
    links: [{ name: 'Result', address: '#/result/a' }],
  },
  ...change,
});

const standing = (
  skill: StandingView['skill'],
  pooled: Pick<StandingView, 'band' | 'number' | 'bar'> | null,
  readiness: StandingView['readiness'],
): StandingView => ({
  ...(pooled ?? { band: null, number: null, bar: null }),
  ...{ skill, decisions: 14, scenarios: 3, readiness },
});

const NONE = { decisions: 0, scenarios: 0 };
const view: RecordView = {
  attempts: 2,
  scenarios: [
    { id: 's', title: 'The missing windshield', language: 'en', attempts: [attempt('2')] },
  ],
  standing: [
    standing(
      'empathy',
      { band: 'strong', number: 90, bar: 15 },
      { standing: 'ready', passed: 2, of: 3, missing: NONE },
    ),
    standing(
      'ownership',
      { band: 'developing', number: 60, bar: 10 },
      { standing: 'not_ready', passed: 1, of: 3, missing: NONE },
    ),
    standing('recovery', null, {
      standing: 'too_little',
      passed: 0,
      of: 1,
      missing: { decisions: 1, scenarios: 2 },
    }),
  ],
  isWorking: false,
  waiting: 1,
  reads: {
    said: ['Your guesses are about one band off.'],
    rows: [
      {
        attempt: 'a',
        day: 'Nov 2, 2026',
        scenario: 'The missing windshield',
        language: 'en',
        skills: [
          { skill: 'empathy', guessed: 'ready', result: 'ready' },
          { skill: 'ownership', guessed: 'ready', result: 'not_yet' },
          { skill: 'recovery', guessed: 'strong', result: null },
        ],
      },
    ],
  },
  asked: [],
  visits: [],
  isOpened: false,
};

const draw = (change: Partial<RecordView> = {}, news: NewsView | null = null) =>
  show(
    <RecordScreen
      view={{ ...view, ...change }}
      doors={doors}
      news={news}
      leave="#/"
      readers={null}
    />,
  );

const region = (name: string) => within(screen.getByRole('region', { name }));
const textOf = (name: string) => screen.getByRole('region', { name }).textContent ?? '';

test('the page begins at its name', () => {
  draw();
  expect(focused()).toBe('Your record');
});

test('where one stands is a band, its range and a verdict in words', () => {
  draw();
  const [empathy, ownership, recovery] = region('Where you stand')
    .getAllByRole('listitem')
    .map((one) => one.textContent);
  expect(empathy).toContain('Strong 90 of 100');
  expect(empathy).toContain('Roughly 75 to 100, from 14 decisions in 3 scenarios.');
  expect(empathy).toContain('Passed 2 of your last 3 scenarios.');
  expect(ownership).toContain('Not ready yet.');
  expect(recovery).toContain('No number yet');
  expect(recovery).toContain('Still missing: 1 decision and 2 more scenarios.');
  expect(textOf('Where you stand')).toContain('waits for your own read');
});

test('each read is said in words beside its drawing', () => {
  draw();
  const read = textOf('How well you read yourself');
  expect(read).toContain('Ready, as you said');
  expect(read).toContain('You said Ready, it was Not yet');
  expect(read).toContain('You said Strong; too little to tell');
});

test('an attempt says when, how, what came of it and what it counts', () => {
  draw();
  const played = textOf('What you played');
  for (const words of ['November 2, 2026', 'Assess', 'Evidence', 'Customer kept', 'EmpathyReady'])
    expect(played).toContain(words);
  expect(played).toContain('Too little to say');
  expect(screen.getByRole('link', { name: 'Result' }).getAttribute('href')).toBe('#/result/a');
});

test('an attempt is saved with its notes or without', () => {
  draw();
  click(button('With my read and my rule'));
  click(button('Without my notes'));
  expect([saves.saveWithNotes, saves.save].map((door) => door.mock.calls.length)).toEqual([1, 1]);
});

test.each<[string, AttemptView['state'], string]>([
  ['being replayed', { kind: 'working_out' }, 'Looking at how it went'],
  ['under way', { kind: 'under_way', decided: 3, address: '#/s' }, 'Under way after 3 decisions.'],
  ['left', { kind: 'under_way', decided: 1, address: null }, 'Left after 1 decision.'],
  ['unread', { kind: 'unread', ending: 'lost', address: '#/d' }, 'waits for your own read'],
  ['of a changed story', { kind: 'unfit', problem: 'It changed.', address: '#/d' }, 'It changed.'],
])('an attempt that is %s says so, and no bands', (_, state, words) => {
  const attempts = [attempt('2', { state })];
  draw({ scenarios: [{ id: 's', title: 'S', language: 'en', attempts }] });
  expect(textOf('What you played')).toContain(words);
  expect(textOf('What you played')).not.toContain('Empathy');
});

test('old attempts are folded away, and all are there', () => {
  const attempts = ['9', '8', '7', '6', '5', '4'].map((day) => attempt(day));
  draw({ scenarios: [{ id: 's', title: 'S', language: 'en', attempts }] });
  expect(region('What you played').getByText(/^2 earlier/)).toBeTruthy();
  expect(region('What you played').getAllByText('Customer kept')).toHaveLength(6);
});

describe('files', () => {
  test('the record is saved, under a name, and files are opened', () => {
    draw();
    click(button('Save my record'));
    expect(doors.saveRecord).toHaveBeenCalledOnce();
    const field = region('Take it along').getByLabelText(/^Your name or initials/);
    expect((field as HTMLInputElement).value).toBe('Ana');
    fireEvent.input(field, { target: { value: 'Ana B' } });
    expect(name.onType).toHaveBeenCalledWith('Ana B');
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    expect(input.multiple).toBe(true);
    const files = [new File(['{}'], 'x.json'), new File(['{}'], 'y.json')];
    fireEvent.change(input, { target: { files } });
    expect(doors.open).toHaveBeenCalledWith(files);
  });

  test('an empty device has a way in, and nothing to save', () => {
    draw({ attempts: 0, scenarios: [], reads: { said: [], rows: [] } });
    expect(screen.queryByRole('button', { name: 'Save my record' })).toBeNull();
    expect(button('Open files')).toBeTruthy();
  });

  test('what came of a file is where one is then', () => {
    const news = { kind: 'bad', title: '“x” was not opened', language: 'en', link: null } as const;
    draw({}, { ...news, sentences: ['It is empty.'] });
    expect(focused()).toBe('“x” was not opened');
    expect(textOf('“x” was not opened')).toContain('It is empty.');
  });

  const visit = (whose: string | undefined, day: string): VisitView => ({
    file: `${day}.json`,
    name: whose,
    title: 'The free day',
    language: 'en',
    attempt: attempt(day, { isEvidence: false }),
    hasNotes: whose !== undefined,
  });

  test('attempts from files are listed with their names, and each can be kept or closed', () => {
    draw({ visits: [visit('Ana', '3'), visit(undefined, '4')], isOpened: true });
    expect(focused()).toBe('2 attempts from files');
    const [first, second] = region('2 attempts from files')
      .getAllByRole('listitem')
      .filter((one) => one.matches('.attempt'))
      .map((one) => one.textContent);
    for (const words of ['Ana', 'The free day', 'November 3, 2026', 'EmpathyReady'])
      expect(first).toContain(words);
    expect(second).toContain('4.json');
    expect(second).toContain('The file brings no notes.');
    expect(textOf('2 attempts from files')).toContain('From a file, not kept on this device');
    click(button('Keep it on this device: Ana'));
    click(button('Close it: 4.json'));
    click(button('Close all of them'));
    expect(doors.keepVisit.mock.calls).toEqual([['3']]);
    expect(doors.closeVisits.mock.calls).toEqual([['4'], [null]]);
  });

  test('of a record from a file it is asked whose it is', () => {
    const asked = { file: 'ana.json', name: 'Ana', attempts: 4, scenarios: 2 };
    draw({ asked: [asked], isOpened: true });
    expect(focused()).toBe('Whose record is this?');
    expect(textOf('Whose record is this?')).toContain(
      '“ana.json” is the record of “Ana”: 4 attempts at 2 scenarios.',
    );
    click(button('Somebody’s: only look at it'));
    click(button('Mine: join it with what is here'));
    expect(doors.answer.mock.calls).toEqual([
      [0, 'look'],
      [0, 'mine'],
    ]);
  });
});
