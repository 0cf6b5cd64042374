// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { TitleScreen } from '../../src/ui/title/title-screen.tsx';
import type { ScenarioView } from '../../src/ui/title/view.ts';
import { button, click, focused, show } from './show.ts';

const scenario: ScenarioView = {
  id: 'windshield',
  title: 'The missing windshield',
  summary: 'The glass never arrives.',
  role: 'Technician, owner',
  trains: 'Picking up what was dropped.',
  minutes: 13,
  level: 2,
  endings: { seen: 2, total: 7 },
  underWay: null,
};

const title = (change: Partial<ScenarioView> = {}, rule: string | null = null) => {
  const doors = { start: vi.fn(), resume: vi.fn(), settings: vi.fn() };
  show(
    <TitleScreen
      scenarios={[{ ...scenario, ...change }]}
      doors={doors}
      rule={rule}
      credits="#/credits"
    />,
  );
  return doors;
};

test('the card says what one plays, what it trains, how long it takes and what was seen', () => {
  title();
  const card = within(screen.getByRole('article', { name: 'The missing windshield' }));
  const facts = card.getAllByRole('term').map((term) => term.textContent);
  expect(facts).toEqual(['You play', 'It trains']);
  expect(card.getByText('2 of 7 endings seen')).toBeTruthy();
  expect(card.getByText('About 13 minutes')).toBeTruthy();
});

test('one tap chooses the mode and starts: each mode says what it is', () => {
  const doors = title();
  click(button(/^Learn.*coach helps/));
  click(button(/^Assess.*It counts/));
  expect(doors.start.mock.calls).toEqual([
    ['windshield', 'learn'],
    ['windshield', 'assess'],
  ]);
});

test('an attempt under way is offered first and says where it stands', () => {
  const doors = title({ underWay: { mode: 'learn', at: 'Front desk, 8:00', decided: 1 } });
  const offers = screen.getAllByRole('button', { name: /Go on|Learn|Assess/ });
  expect(offers[0]?.textContent).toBe(
    'Go on where you wereFront desk, 8:00 · Learn · 1 decision made',
  );
  click(offers[0] as HTMLElement);
  expect(doors.resume).toHaveBeenCalledExactlyOnceWith('windshield');
});

test('the rule taken to work stands where the next scenario begins', () => {
  title({}, 'When someone has waited, I say how long and why.');
  expect(screen.getByText(/I say how long and why/)).toBeTruthy();
});

test('the focus begins at the name of the game', () => {
  title();
  expect(focused()).toBe('Make It Right');
});
