// @vitest-environment happy-dom
// The library with one, seven and thirteen scenarios: groups, a search, and what it says.
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/core/vocabulary.ts';
import { TitleScreen } from '../../src/ui/title/title-screen.tsx';
import type { ScenarioView } from '../../src/ui/title/view.ts';
import { click, show, type } from './show.ts';

const TRADES = ['Hotel', 'Airline', 'Café', 'Auto glass'];

const scenario = (at: number): ScenarioView => ({
  ...{ id: `s${at}`, language: 'en', title: `Story number ${at}`, summary: 'Something broke.' },
  ...{ role: at === 3 ? 'Night porter' : 'Clerk', trade: TRADES[at % 4] ?? '', rounds: null },
  ...{ trains: 'Patience.', theme: THEMES[at % 4] ?? null, minutes: 4 + at, level: 1 },
  ...{ endings: { seen: 0, total: 4 }, isAssessed: false, played: null, underWay: null },
});

function shelf(many: number, next = 's0') {
  const scenarios = Array.from({ length: many }, (_, at) => scenario(at));
  const doors = { start: () => {}, resume: () => {}, settings: () => {} };
  show(
    <TitleScreen
      {...{ scenarios, doors, credits: '#/credits', workshop: '#/room' }}
      next={{ id: next, why: 'Easiest to begin with.' }}
    />,
  );
}

const field = () => screen.getByRole('searchbox', { name: 'Search by title, role or trade' });
const time = () => screen.getByRole('combobox', { name: 'Time you have' });
const said = () => screen.getByRole('status').textContent;
const library = () => within(screen.getByRole('region', { name: 'Other scenarios' }));
const titles = () =>
  library()
    .queryAllByRole('article')
    .map((one) => one.querySelector('h4')?.textContent);

describe('how many there are', () => {
  test('one alone is the next one, and there is no shelf', () => {
    shelf(1);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: 'Other scenarios' })).toBeNull();
  });

  test('three are seen at a glance and need no search', () => {
    shelf(3);
    expect(titles()).toHaveLength(2);
    expect(screen.queryByRole('search')).toBeNull();
  });

  test.each([7, 13])('%i stand once each, in groups by what they train', (many) => {
    shelf(many);
    expect(screen.getAllByRole('article')).toHaveLength(many);
    expect(said()).toBe(`${many} scenarios`);
    const groups = library().getAllByRole('heading', { level: 3 });
    expect(groups.map((one) => one.textContent)).toEqual([
      'Say what is true, and by when',
      'Pick up what others dropped',
      'Stay with them under pressure',
      'Put right what we broke',
    ]);
    const handed = within(screen.getByRole('region', { name: 'Pick up what others dropped' }));
    const own = handed.getAllByRole('article').map((one) => one.querySelector('h4')?.textContent);
    expect(own).toEqual(
      Array.from({ length: many }, (_, at) => at)
        .filter((at) => at % 4 === 1)
        .map((at) => `Story number ${at}`),
    );
  });
});

describe('a search among thirteen', () => {
  test('finds by trade, role, title and theme, however it is typed', () => {
    shelf(13);
    for (const [word, count] of [
      ['auto GLASS', 3],
      ['cafe', 3],
      ['porter', 1],
      ['number 12', 1],
      ['dropped', 3],
      ['something', 13],
    ] as const) {
      type(field(), word);
      expect(titles(), word).toHaveLength(count);
      expect(said()).toBe(count === 13 ? '13 scenarios' : `${count} of 13 scenarios found`);
    }
  });

  test('looks at the next one too, which then stands twice under names of its own', () => {
    shelf(13, 's3');
    type(field(), 'porter');
    expect(titles()).toEqual(['Story number 3']);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('offers times that leave some out, and holds both at once', () => {
    shelf(13);
    const offered = within(time())
      .getAllByRole('option')
      .map((one) => one.textContent);
    expect(offered).toEqual(['Any', 'Up to 5 min', 'Up to 7 min', 'Up to 10 min', 'Up to 15 min']);
    type(time(), '7');
    expect(titles()).toHaveLength(4);
    type(field(), 'hotel');
    expect(titles()).toEqual(['Story number 0']);
  });

  test('that finds nothing says what to do, and one press shows all again', () => {
    shelf(13);
    type(field(), 'submarine');
    expect(titles()).toEqual([]);
    expect(said()).toBe('0 of 13 scenarios found. Try fewer letters, another word or more time.');
    click(screen.getByRole('button', { name: 'Show all scenarios' }));
    expect(titles()).toHaveLength(12);
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: 'Show all scenarios' })).toBeNull();
  });
});
