// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { button, click, focused } from '../ui/show.ts';
import { idOf, ME, openPages, settle } from './on-page.tsx';

const TEAM = idOf(7);
const teamOf = (size: number) => ({
  ...{ id: TEAM, name: 'Front desk', managers: [], devices: [], left: [] },
  people: Array.from({ length: size }, (_, at) => ({
    ...{ id: idOf(100 + at), name: at === 70 ? 'José Nuñez' : `Person ${at}` },
    ...{ hasLink: true, hasJoined: false, hasPin: false },
  })),
});

const find = (text: string) =>
  act(() => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } }));

test('a list of many is short at first, can be searched, and shows more when asked', async () => {
  openPages(`#/team/${TEAM}/people`, { me: ME, team: teamOf(80) });
  await settle();
  const everybody = within(screen.getByRole('region', { name: 'All 80 people' }));
  const names = () =>
    everybody.getAllByRole('link').filter((one) => one.className === 'person-name');
  expect(names()).toHaveLength(12);
  expect(everybody.getByRole('status').textContent).toBe('12 of 80');
  find('nunez');
  expect(names().map((one) => one.textContent)).toEqual(['José Nuñez']);
  find('');
  click(button('Show 50 more'));
  expect(names()).toHaveLength(62);
  click(button('Show 18 more'));
  expect(names()).toHaveLength(80);
  expect(focused()).toBe('All 80');
});

test('a short list has nothing to search', async () => {
  openPages(`#/team/${TEAM}/people`, { me: ME, team: teamOf(12) });
  await settle();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('whoever has a tick gets the scenario, whatever has been looked for since', async () => {
  const { sent } = openPages(`#/team/${TEAM}/assignments`, {
    ...{ me: ME, team: teamOf(80), assignments: { assignments: [] }, assign: { assignments: [] } },
  });
  await settle();
  const tick = (name: RegExp) => click(screen.getByRole('checkbox', { name, hidden: true }));
  tick(/windshield/);
  tick(/^Person 3$/);
  find('nunez');
  tick(/^José/);
  find('');
  click(button('Assign it'));
  await settle();
  expect(sent.find(({ name }) => name === 'assign')?.body).toMatchObject({
    people: [idOf(103), idOf(170)],
  });
});
