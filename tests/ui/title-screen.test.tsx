// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import { TitleScreen } from '../../src/ui/title/title-screen.tsx';
import type { NextView, Played, PlayedView, ScenarioView } from '../../src/ui/title/view.ts';
import { button, click, focused, show } from './show.ts';

const windshield: ScenarioView = {
  id: 'windshield',
  language: 'en',
  title: 'The missing windshield',
  summary: 'The glass never arrives.',
  role: 'Technician, owner',
  trade: 'Auto glass',
  trains: 'Picking up what was dropped.',
  theme: 'handover',
  minutes: 13,
  rounds: null,
  level: 2,
  endings: { seen: 2, total: 7 },
  isAssessed: false,
  played: null,
  underWay: null,
};

const line: ScenarioView = { ...windshield, id: 'registry_line', title: 'Ninety minutes for two' };

const NEXT: NextView = { id: 'windshield', why: 'Easiest to begin with.' };

const title = (
  change: Partial<ScenarioView> = {},
  { next = NEXT, rule = null }: { next?: NextView; rule?: string | null } = {},
) => {
  const doors = { start: vi.fn(), resume: vi.fn(), settings: vi.fn() };
  show(
    <TitleScreen
      scenarios={[line, { ...windshield, ...change }]}
      next={next}
      doors={doors}
      picture={(scenario, isLater) => <img alt="" data-of={scenario} data-later={isLater} />}
      rule={rule}
      credits="#/credits"
      workshop="#/room"
    />,
  );
  return doors;
};

const card = (name: string) => within(screen.getByRole('article', { name }));
const names = () => screen.getAllByRole('article').map((one) => one.querySelector('h2, h4'));

test('endings are only counted where it is known which were seen', () => {
  title({ endings: { seen: null, total: 7 } });
  expect(card(windshield.title).getByText('7 endings')).toBeTruthy();
});

test('a card says what one plays, what it trains, how long it takes and what was seen', () => {
  title();
  for (const name of ['The missing windshield', 'Ninety minutes for two']) {
    const facts = card(name)
      .getAllByRole('term')
      .map((term) => term.textContent);
    expect(facts).toEqual(['You play', 'It trains']);
    expect(card(name).getByText('2 of 7 endings seen')).toBeTruthy();
    expect(card(name).getByText('About 13 min')).toBeTruthy();
    expect(card(name).getByText('Level 2 of 3')).toBeTruthy();
  }
});

describe('what to play next', () => {
  test('stands before all the others and says why', () => {
    title();
    expect(names().map((one) => one?.textContent)).toEqual([windshield.title, line.title]);
    const next = screen.getByRole('article', { name: windshield.title });
    const why = document.getElementById(next.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe('Play next Easiest to begin with.');
    expect(screen.getByRole('heading', { name: 'Other scenarios', level: 2 })).toBeTruthy();
  });

  test('has its picture at once; those of the others wait to be scrolled to', () => {
    title();
    const pictures = [...document.querySelectorAll<HTMLElement>('[data-of]')];
    expect(pictures.map(({ dataset }) => [dataset.of, dataset.later])).toEqual([
      ['windshield', 'false'],
      ['registry_line', 'true'],
    ]);
  });

  test('keeps its place while it is being worked out, and every scenario is on the shelf', () => {
    title({}, { next: 'working_out' });
    expect(screen.getByText(/to say what to play next/)).toBeTruthy();
    expect(names().map((one) => one?.textContent)).toEqual([line.title, windshield.title]);
    expect(screen.getByRole('heading', { name: 'All scenarios' })).toBeTruthy();
  });
});

describe('one tap starts', () => {
  test('the next one, in a mode that says what it is', () => {
    const doors = title();
    click(button(/^Learn.*coach helps/));
    click(button(/^Assess.*It counts/));
    expect(doors.start.mock.calls).toEqual([
      ['windshield', 'learn'],
      ['windshield', 'assess'],
    ]);
  });

  test('any other, by a button whose name says which', () => {
    const doors = title();
    click(button('Learn “Ninety minutes for two”'));
    click(button('Assess “Ninety minutes for two”'));
    expect(doors.start.mock.calls).toEqual([
      ['registry_line', 'learn'],
      ['registry_line', 'assess'],
    ]);
  });

  test('after the first time in Assess it does not say that another counts', () => {
    title({ isAssessed: true });
    expect(button(/^Assess.*Only your first time counts/)).toBeTruthy();
  });

  test('an attempt under way is offered first and says where it stands', () => {
    const doors = title({ underWay: { mode: 'learn', at: 'Begun November 21', decided: 1 } });
    const offers = card(windshield.title).getAllByRole('button');
    expect(offers[0]?.textContent).toBe(
      'Go on where you wereBegun November 21 · Learn · 1 decision made',
    );
    click(offers[0] as HTMLElement);
    expect(doors.resume).toHaveBeenCalledExactlyOnceWith('windshield');
  });
});

describe('how it went', () => {
  const practice: Played = { mode: 'learn', day: 'November 19', address: '#/result/a2' };
  const known: PlayedView = {
    kind: 'known',
    last: practice,
    bands: { empathy: 'ready', ownership: 'not_yet', recovery: null },
    ...{ withHelp: true, isEvidence: false },
  };
  const said = () =>
    card(windshield.title)
      .getAllByRole('definition')
      .map((one) => one.textContent);

  test('is a word for each skill', () => {
    title({ played: known });
    expect(said().slice(0, 3)).toEqual(['Ready', 'Not yet', 'Too little to say']);
  });

  test('says whether it was practice or evidence, and leads to its result', () => {
    title({ played: known });
    const note = () => card(windshield.title).getByText(/^Last:/);
    expect(note().textContent).toBe('Last: November 19, Learn, practice with help.');
    expect(within(note()).getByRole('link').getAttribute('href')).toBe('#/result/a2');
    title({ played: { ...known, withHelp: false, isEvidence: true } });
    expect(note().textContent).toBe('Last: November 19, Learn, evidence.');
  });

  test('has its place before it is known, and is said not to be known where it cannot be', () => {
    title({ played: { kind: 'working_out', last: practice } });
    expect(said().slice(0, 3)).toEqual(['…', '…', '…']);
    title({ played: { kind: 'unreadable', last: practice } });
    expect(card(windshield.title).getByText(/How it went cannot be shown here/)).toBeTruthy();
  });
});

test('the rule taken to work stands where the next scenario begins', () => {
  title({}, { rule: 'When someone has waited, I say how long and why.' });
  expect(screen.getByText(/I say how long and why/)).toBeTruthy();
});

test('the focus begins at the name of the game', () => {
  title();
  expect(focused()).toBe('Make It Right');
});
