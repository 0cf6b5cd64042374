// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { engineFor } from '../../src/app/shell/load-engine.ts';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { PLAYED } from '../debrief/attempts.ts';
import { shipped } from '../shipped.ts';
import { button, click, focused } from '../ui/show.ts';
import { ENGLISH } from '../words/all-words.ts';
import { idOf, ME, openPages, settle, type } from './on-page.tsx';

const TEAM = idOf(99);
const ADA = { id: idOf(8), name: 'Ada Brook' };
const team = {
  ...{ id: TEAM, name: 'Front desk', managers: [], devices: [], left: [] },
  people: [{ ...ADA, hasLink: true, hasJoined: true, hasPin: false }],
};
const mine = PLAYED.findLast(({ attempt }) => attempt.scenario === 'windshield');
if (!mine) throw new Error('Nothing was played.');

const attempt = {
  ...{ id: mine.attempt.id, assignment: idOf(50), scenario: 'windshield', mode: 'assess', nth: 1 },
  ...{ begunAt: '2026-11-21T10:00:00.000Z', receivedAt: '2026-11-21T10:20:00.000Z' },
  ...{ state: 'verified', reason: null, privacy: 'open', passed: false, hasOpenRedLine: true },
  bands: { empathy: 'ready', ownership: 'developing', recovery: null },
  hasLines: true,
  guessed: { empathy: 'strong', ownership: 'developing', recovery: 'ready' },
  rule: 'When they ask twice, I answer.',
};
const skill = { band: 'ready', decisions: 14, isReady: true };
const person = {
  ...{ person: ADA, talkedOn: null, attempts: [attempt] },
  skills: { empathy: skill, ownership: skill, recovery: { ...skill, band: null, decisions: 2 } },
};

test('a person’s page has bands with what is behind them, attempts, and the talk', async () => {
  const { sent } = openPages(`#/team/${TEAM}/person/${ADA.id}`, {
    ...{ me: ME, team, person, talked: {} },
  });
  await settle();
  expect(focused()).toBe('Ada Brook');
  const skills = within(screen.getByRole('region', { name: 'Where they stand' }));
  expect(skills.getAllByText('14 decisions')).toHaveLength(2);
  expect(skills.getByText('Too little to say')).toBeTruthy();
  const [, row] = screen.getAllByRole('row');
  expect(row?.textContent).toMatch(/Assess 1.*not passed yet. A red line is left open.*Developing/);
  expect(row?.textContent).toMatch(/Readyown guess: Strong/);
  expect(row?.textContent).toContain('When they ask twice, I answer.');
  expect(screen.getByText(/that is written down, and they can see it/)).toBeTruthy();
  click(screen.getByRole('checkbox', { name: 'We have talked' }));
  await settle();
  expect(sent).toContainEqual({
    name: 'talked',
    body: { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
});

test('what was said is asked for only by the card, and the card quotes the story', async () => {
  const lines = {
    ...{ person: ADA, attempt: makeAttempt(mine.attempt), language: 'en', redLines: [] },
  };
  const { world, sent } = openPages(`#/team/${TEAM}/person/${ADA.id}/coach/${mine.attempt.id}`, {
    ...{ me: ME, team, person, lines },
  });
  world.openStory.mockImplementation(() => engineFor(mine.attempt, shipped('windshield')));
  await settle();
  expect(sent.filter(({ name }) => name === 'lines')).toHaveLength(1);
  expect(focused()).toBe(ENGLISH.coach.title);
  expect(screen.getByText('When they ask twice, I answer.')).toBeTruthy();
  expect(screen.getByLabelText(ENGLISH.coach.name)).toHaveProperty('value', 'Ada Brook');
  click(button(/^Copy/));
  await settle();
  expect(world.copy).toHaveBeenCalledWith(expect.stringMatching(/What was going on for you\?$/));
  expect(screen.getByRole('link', { name: 'Ada Brook' }).getAttribute('href')).toBe(
    `#/team/${TEAM}/person/${ADA.id}`,
  );
});

test('a scenario is assigned with what will be seen of it, and never without a scenario', async () => {
  const { sent } = openPages(`#/team/${TEAM}/assignments`, {
    ...{ me: ME, team, assignments: { assignments: [] }, assign: { assignments: [] } },
  });
  await settle();
  click(button('Assign it'));
  expect(screen.getByRole('alert').textContent).toBe('Pick at least one scenario.');
  click(screen.getByRole('checkbox', { name: /^The missing windshield/ }));
  click(screen.getByRole('radio', { name: /^Also what they said/ }));
  type('By which day?', '2026-12-04');
  click(button('Assign it'));
  await settle();
  expect(sent.find(({ name }) => name === 'assign')?.body).toEqual({
    ...{ scenarios: ['windshield'], people: null, mode: 'assess', dueOn: '2026-12-04' },
    ...{ passMark: 70, counts: 'first', privacy: 'open', note: '' },
  });
});
